package dev.ispapi.tld;

import dev.ispapi.tld.OrderCheck.Subject;
import dev.ispapi.tld.Violation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        if (order.operation() != Operation.UPDATE || replacesAll(set)) {
            return Optional.of(changed(order, name, set));
        }
        return present.map(now -> {
            SortedMap<Integer, String> slots = new TreeMap<>();
            for (int i = 0; i < now.size(); i++) {
                slots.put(i, now.get(i));
            }
            slots.putAll(set);
            return changed(order, name, slots);
        });
    }

    /** A first slot with a value begins the whole new list; a command without it changes single slots. */
    private static boolean replacesAll(SortedMap<Integer, String> set) {
        return !set.getOrDefault(0, "").isEmpty();
    }

    private static List<String> changed(Order order, String name, SortedMap<Integer, String> slots) {
        List<String> values = new ArrayList<>();
        slots.values().stream()
                .filter(value -> !value.isEmpty())
                .map(Slots::key)
                .forEach(values::add);
        List<String> removed =
                order.values("DEL" + name).stream().map(Slots::key).toList();
        values.removeAll(removed);
        order.values("ADD" + name).stream()
                .map(Slots::key)
                .filter(value -> !values.contains(value))
                .forEach(values::add);
        return values;
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
        Order nothing = order.emptied();
        return present.map(now -> !after(order, name, present).equals(after(nothing, name, present)));
    }

    private static String key(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
