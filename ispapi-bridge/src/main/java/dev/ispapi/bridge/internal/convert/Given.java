package dev.ispapi.bridge.internal.convert;

import dev.ispapi.bridge.mapping.ParameterRow;
import java.util.OptionalInt;

/**
 * A parameter that was given.
 *
 * @param question the command
 * @param row what becomes of the parameter
 * @param name its whole ISPAPI name
 * @param index its index; empty if it has none
 * @param value its value, not empty
 */
record Given(Question question, ParameterRow row, String name, OptionalInt index, String value) {

    /** The CNR name, with the index. */
    String cnrName() {
        String base = row.to().orElseThrow(() -> new IllegalStateException(name + " has no CNR name"));
        return index.isPresent() ? base + index.getAsInt() : base;
    }
}
