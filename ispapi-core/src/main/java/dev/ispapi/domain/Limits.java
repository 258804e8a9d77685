package dev.ispapi.domain;

import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import java.util.Optional;

/**
 * How many of something a registry takes.
 *
 * @param min the least; empty if the API does not say
 * @param max the most; empty if the API does not say
 */
public record Limits(Optional<Integer> min, Optional<Integer> max) {

    static Limits of(PropertyReader read, String prefix) {
        return new Limits(read.integer(prefix + "MIN"), read.integer(prefix + "MAX"));
    }

    static void writeOf(ResultBuilder<?> answer, String prefix, Limits limits) {
        limits.min.ifPresent(min -> answer.property(prefix + "MIN", String.valueOf(min)));
        limits.max.ifPresent(max -> answer.property(prefix + "MAX", String.valueOf(max)));
    }

    /**
     * Whether a number is within the limits.
     *
     * @param count how many there are
     * @return true if no known limit is broken
     */
    public boolean allows(int count) {
        return count >= min.orElse(0) && count <= max.orElse(Integer.MAX_VALUE);
    }
}
