package dev.ispapi.internal;

import dev.ispapi.value.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builders of the described commands have in common. */
public final class Attributes {

    private Attributes() {}

    /**
     * Takes a value that can be set once: a second one would silently replace what another part of the program ordered.
     *
     * @param parameter the wire name
     * @param current what was set before; null if nothing was
     * @param value the new value
     * @param <T> the type of the value
     * @return the new value
     * @throws IllegalStateException if there is a value already
     */
    public static <T> T once(String parameter, @Nullable Object current, T value) {
        if (current != null) {
            throw new IllegalStateException(parameter + " is set already; a builder takes each parameter once");
        }
        return Objects.requireNonNull(value, parameter);
    }

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
