package dev.ispapi.internal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What a builder was given. Each parameter can be set once: a second value would silently replace what another part of the program has
 * ordered. Values that a builder takes over from a command do not count; each of them can be replaced once.
 */
public final class Given {

    private final Set<String> parameters = new HashSet<>();

    /** For a new builder. */
    public Given() {}

    /**
     * Takes a value.
     *
     * @param parameter the wire name
     * @param value the value
     * @param <T> the type of the value
     * @return the value
     * @throws IllegalStateException if the parameter was given before
     */
    public <T> T once(String parameter, T value) {
        if (!parameters.add(parameter)) {
            throw twice(parameter);
        }
        return Objects.requireNonNull(value, parameter);
    }

    static IllegalStateException twice(String parameter) {
        return new IllegalStateException(parameter + " is set already; a builder takes each parameter once");
    }
}
