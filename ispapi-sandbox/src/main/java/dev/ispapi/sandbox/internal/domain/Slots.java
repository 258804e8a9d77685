package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * Numbered parameters: set as a list or by slot, cleared with an empty value, or added to and taken from with {@code ADD} and {@code DEL}.
 */
final class Slots {

    private static final int MAX = 100;

    private Slots() {}

    /**
     * The values after a change in which a slot 0 with a value begins the whole new list, as in {@code NAMESERVER0=ns1.example.com}. Slots
     * without it, and empty values, change those slots only.
     *
     * @param present those that there are
     * @param read turns a value that was sent into the form in which it is kept
     */
    static List<String> replacing(
            Parameters parameters, String name, List<String> present, UnaryOperator<String> read) {
        boolean isWholeList = !parameters.slots(name).getOrDefault(0, "").isEmpty();
        return after(parameters, name, isWholeList ? List.of() : present, read);
    }

    /**
     * The values after a change of single slots.
     *
     * @param present those that there are
     * @param read turns a value that was sent into the form in which it is kept
     */
    static List<String> after(Parameters parameters, String name, List<String> present, UnaryOperator<String> read) {
        List<String> values = new ArrayList<>(present);
        SortedMap<Integer, String> set = parameters.slots(name);
        set.forEach((slot, value) -> {
            if (slot >= MAX) {
                throw Refusal.invalid(name + slot);
            }
            while (values.size() <= slot) {
                values.add("");
            }
            values.set(slot, value.isEmpty() ? "" : read.apply(value));
        });
        parameters.list("DEL" + name).forEach(value -> {
            if (!removeIgnoringCase(values, read.apply(value))) {
                throw Refusal.notFound(name + " (" + value + ")");
            }
        });
        parameters.list("ADD" + name).forEach(value -> {
            String added = read.apply(value);
            removeIgnoringCase(values, added);
            values.add(added);
        });
        values.removeIf(String::isEmpty);
        return List.copyOf(values);
    }

    private static boolean removeIgnoringCase(List<String> values, String value) {
        String key = value.toUpperCase(Locale.ROOT);
        return values.removeIf(present -> present.toUpperCase(Locale.ROOT).equals(key));
    }
}
