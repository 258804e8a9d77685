package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * The one rule for lists in numbered parameters, such as {@code NAMESERVER0}, {@code OWNERCONTACT0}, {@code STATUS0} and {@code SECDNS-DS0}:
 *
 * <ul>
 *   <li>slot 0 with a value begins the whole new list: what else there was is gone,
 *   <li>slots without it change those slots only, and an empty value clears its slot,
 *   <li>{@code DEL} takes single values from the list, {@code ADD} adds single values to it. A client that sends the whole new list may name
 *       with {@code DEL} the values of the old one that are not in it.
 * </ul>
 */
final class Slots {

    private static final int MAX = 100;

    private Slots() {}

    /**
     * The values after a change.
     *
     * @param parameters the parameters of the command
     * @param name the name without a number, such as {@code NAMESERVER}
     * @param present the values before it
     * @param read turns a value that was sent into the form in which it is kept, or into an empty text if it is not kept
     * @return the values in their order, none of them empty
     * @throws Refusal 541 for a slot beyond the 100th, 545 for a value to be taken away that is not there
     */
    static List<String> after(Parameters parameters, String name, List<String> present, UnaryOperator<String> read) {
        SortedMap<Integer, String> set = parameters.slots(name);
        boolean isWholeList = !set.getOrDefault(0, "").isEmpty();
        List<String> values = new ArrayList<>(isWholeList ? List.of() : present);
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
            String gone = read.apply(value);
            boolean isGoneAlready = isWholeList && removeIgnoringCase(new ArrayList<>(present), gone);
            if (!removeIgnoringCase(values, gone) && !isGoneAlready) {
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
