package dev.ispapi.wire;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the values of a result under the names of its accessors: what comparing, printing and {@link TypedResult#toMap()} have in
 * common. Not thread-safe.
 */
public final class ResultValues {

    private final boolean showsSecrets;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<String> properties = new HashSet<>();

    ResultValues(boolean showsSecrets) {
        this.showsSecrets = showsSecrets;
    }

    /**
     * Takes a value; what is absent or empty is left out.
     *
     * @param name the accessor's name
     * @param property the property's wire name, which says whether it is a secret
     * @param value the value; an {@link Optional} or a list as the accessor gives it
     * @return this
     */
    public ResultValues with(String name, String property, Object value) {
        properties.add(Response.joined(property));
        return put(name, Secrets.isSecret(property), value);
    }

    /**
     * Takes a value that is a secret, although its wire name does not say so.
     *
     * @param name the accessor's name
     * @param value the value; an {@link Optional} or a list as the accessor gives it
     * @return this
     */
    public ResultValues secret(String name, Object value) {
        return put(name, true, value);
    }

    /**
     * Takes properties by their names.
     *
     * @param name the accessor's name
     * @param properties wire names and values
     * @return this
     */
    public ResultValues properties(String name, SortedMap<String, String> properties) {
        if (!properties.isEmpty()) {
            SortedMap<String, String> shown = new TreeMap<>(properties);
            if (!showsSecrets) {
                shown.replaceAll(Secrets::mask);
            }
            values.put(name, Collections.unmodifiableSortedMap(shown));
        }
        return this;
    }

    private ResultValues put(String name, boolean isSecret, Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean isNothing = present == null || (present instanceof Collection<?> list && list.isEmpty());
        if (!isNothing) {
            values.put(name, isSecret && !showsSecrets ? Secrets.MASK : present);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }

    /** Whether a column is that of an accessor, here or in a result within this one; those of the page and extensions count as such. */
    boolean isNamed(Column column) {
        String name = Response.joined(column.name());
        return Response.isOfThePage(column)
                || name.startsWith("X-")
                || properties.contains(name)
                || properties.contains(name.replaceAll("[0-9]+$", ""))
                || values.values().stream().anyMatch(value -> isNamedWithin(value, column));
    }

    private static boolean isNamedWithin(Object value, Column column) {
        Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        if (!(first instanceof TypedResult result)) {
            return false;
        }
        ResultValues within = new ResultValues(true);
        result.values(within);
        return within.isNamed(column);
    }
}
