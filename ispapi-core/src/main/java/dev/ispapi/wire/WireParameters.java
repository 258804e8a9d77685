package dev.ispapi.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The parameters of a command as they are written, with the notation of lists read: {@code NAMESERVER0}, {@code NAMESERVER1} are the slots
 * of {@code NAMESERVER}, {@code OWNERCONTACT0CITY} is a member of slot 0 of {@code OWNERCONTACT}, {@code ADDNAMESERVER0} adds to the list
 * and {@code DELNAMESERVER0} removes from it. An index has no leading zeros: {@code NAMESERVER007} is refused wherever it is met.
 *
 * <p>Immutable and thread-safe.
 */
public final class WireParameters {

    private final Map<String, String> parameters;

    private WireParameters(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /**
     * Parameters by their names.
     *
     * @param parameters names in any case and values; of names that differ only in case the last one counts
     * @return the parameters
     */
    public static WireParameters of(Map<String, String> parameters) {
        Map<String, String> upper = new LinkedHashMap<>();
        parameters.forEach((name, value) -> upper.put(name.toUpperCase(Locale.ROOT), value));
        return new WireParameters(Collections.unmodifiableMap(upper));
    }

    /**
     * All parameters.
     *
     * @return names in upper case and values, in their order, unmodifiable
     */
    public Map<String, String> asMap() {
        return parameters;
    }

    /**
     * The value of one parameter.
     *
     * @param name the whole name in upper case
     * @return the value, which may be empty; no value if the parameter is not given
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /**
     * The slots of a list.
     *
     * @param base the name without index, such as {@code NAMESERVER}
     * @return the values by index, empty ones included, unmodifiable; members such as {@code OWNERCONTACT0CITY} are not among them
     * @throws IllegalArgumentException if an index has leading zeros or too many digits; the message names the parameter
     */
    public SortedMap<Integer, String> slots(String base) {
        SortedMap<Integer, String> slots = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (WireName.baseLength(name) == base.length()) {
                parts(name, base).ifPresent(parts -> slots.put(parts.index(), value));
            }
        });
        return Collections.unmodifiableSortedMap(slots);
    }

    /**
     * The members of a list whose entries have several values, such as the contacts of an order.
     *
     * @param base the name without index, such as {@code OWNERCONTACT}
     * @return values by index and member; the value of the slot itself has the member {@code ""}
     * @throws IllegalArgumentException if an index has leading zeros or too many digits; the message names the parameter
     */
    public SortedMap<Integer, SortedMap<String, String>> groups(String base) {
        SortedMap<Integer, SortedMap<String, String>> groups = new TreeMap<>();
        parameters.forEach((name, value) -> parts(name, base)
                .ifPresent(parts -> groups.computeIfAbsent(parts.index(), index -> new TreeMap<>())
                        .put(parts.member(), value)));
        return Collections.unmodifiableSortedMap(groups);
    }

    private static Optional<WireName> parts(String name, String base) {
        try {
            return name.startsWith(base) ? WireName.of(name, base) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
    }

    /**
     * A list after the command: slots set and cleared, then entries removed, then entries added. What is there already is not added again.
     *
     * @param base the name without index, such as {@code NAMESERVER}
     * @param present the list before the command
     * @return the list after it, unmodifiable
     * @throws IllegalArgumentException if an index has leading zeros or too many digits; the message names the parameter
     */
    public List<String> applyTo(String base, List<String> present) {
        return applyTo(base, present, UnaryOperator.identity());
    }

    /**
     * A list after the command, where different texts can mean the same entry.
     *
     * @param base the name without index, such as {@code NAMESERVER}
     * @param present the list before the command
     * @param key what entries that mean the same have in common, such as their lower-case text
     * @return the list after it, unmodifiable
     * @throws IllegalArgumentException if an index has leading zeros or too many digits; the message names the parameter
     */
    public List<String> applyTo(String base, List<String> present, UnaryOperator<String> key) {
        SortedMap<Integer, String> slots = new TreeMap<>();
        for (int i = 0; i < present.size(); i++) {
            slots.put(i, present.get(i));
        }
        slots.putAll(slots(base));
        List<String> after = new ArrayList<>(slots.values());
        after.removeIf(String::isEmpty);
        List<String> removed = slots("DEL" + base).values().stream().map(key).toList();
        after.removeIf(entry -> removed.contains(key.apply(entry)));
        for (String added : slots("ADD" + base).values()) {
            if (!added.isEmpty()
                    && after.stream().noneMatch(entry -> key.apply(entry).equals(key.apply(added)))) {
                after.add(added);
            }
        }
        return List.copyOf(after);
    }
}
