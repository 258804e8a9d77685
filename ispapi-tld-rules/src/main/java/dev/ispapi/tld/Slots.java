package dev.ispapi.tld;

import dev.ispapi.tld.OrderCheck.Subject;
import dev.ispapi.tld.Violation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How many of something a domain has after an order, as far as order and present state tell. */
final class Slots {

    /** Stands for a contact whose data are in the command: no handle looks like this. */
    private static final String INLINE = "(data)";

    private Slots() {}

    /** Whether an order says anything about a numbered parameter, by setting, adding or taking away. */
    static boolean isTouched(Order order, String name) {
        return !order.slots(name).isEmpty()
                || !order.inlineContacts(name).isEmpty()
                || !order.slots("ADD" + name).isEmpty()
                || !order.slots("DEL" + name).isEmpty();
    }

    /**
     * The values after an order.
     *
     * @param present those that the domain has now; empty if not known
     * @return the values; empty if that cannot be said
     */
    static Optional<List<String>> after(Order order, String name, Optional<List<String>> present) {
        SortedMap<Integer, String> set = set(order, name);
        boolean isWhole = set.containsKey(0) && set.lastKey() == set.size() - 1;
        // A command that fills the slots from the first one on is taken to mean all of them.
        if (order.operation() != Operation.UPDATE || (present.isEmpty() && isWhole)) {
            return Optional.of(
                    set.values().stream().filter(value -> !value.isEmpty()).toList());
        }
        if (present.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        present.get().forEach(value -> values.add(key(value)));
        set.forEach((index, value) -> {
            while (values.size() <= index && index < 100) {
                values.add("");
            }
            if (index < 100) {
                values.set(index, key(value));
            }
        });
        order.values("DEL" + name).forEach(value -> values.remove(key(value)));
        order.values("ADD" + name).stream()
                .map(Slots::key)
                .filter(value -> !values.contains(value))
                .forEach(values::add);
        values.removeIf(String::isEmpty);
        return Optional.of(values);
    }

    /** What an order sets by index: handles, and contacts whose data it holds itself. */
    private static SortedMap<Integer, String> set(Order order, String name) {
        SortedMap<Integer, String> set = order.slots(name);
        order.inlineContacts(name).forEach((index, fields) -> {
            boolean hasData = fields.values().stream().anyMatch(value -> !value.isBlank());
            if (set.getOrDefault(index, "").isEmpty()) {
                set.put(index, hasData ? INLINE : "");
            }
        });
        return set;
    }

    /** How sure it is that there are too few: an update may leave others alone, of which nothing is known. */
    static Severity severity(Subject subject) {
        boolean isKnown = subject.order().operation() != Operation.UPDATE
                || subject.context().status().isPresent();
        return isKnown ? Severity.ERROR : Severity.WARNING;
    }

    /** Whether an order changes what a domain has; empty if it says something about it, and the present state is not known. */
    static Optional<Boolean> changes(Order order, String name, Optional<List<String>> present) {
        if (!isTouched(order, name)) {
            return Optional.of(false);
        }
        Order nothing = new Order(order.command(), order.operation(), Map.of());
        return present.map(now -> !after(order, name, present).equals(after(nothing, name, present)));
    }

    private static String key(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
