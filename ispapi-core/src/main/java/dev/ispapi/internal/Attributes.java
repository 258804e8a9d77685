package dev.ispapi.internal;

import dev.ispapi.value.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the builders of the described commands have in common. */
public final class Attributes {

    private Attributes() {}

    /**
     * A change that may not have been set.
     *
     * @param change the change, or null
     * @param <T> the type of the value
     * @return the change, or that which keeps the parameter
     */
    public static <T> Change<T> orKeep(@Nullable Change<T> change) {
        return change == null ? Change.keep() : change;
    }

    /**
     * Refuses to build a command without the parameters that it needs.
     *
     * @param namesAndValues a wire name, its value, and so on
     * @throws MissingAttributesException if a value is null; with the wire names of all that are
     */
    public static void required(@Nullable Object... namesAndValues) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(String.valueOf(namesAndValues[i]));
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingAttributesException(missing.toArray(String[]::new));
        }
    }
}
