package dev.ispapi.command;

import dev.ispapi.wire.Secrets;
import java.util.Objects;

/** The words of problems that were thrown. */
final class Problems {

    private Problems() {}

    static String of(IllegalArgumentException e) {
        return Objects.requireNonNullElse(e.getMessage(), "is not valid");
    }

    /** The words about one value, which may quote it and must not if it is a secret. */
    static String of(String wireName, IllegalArgumentException e) {
        return Secrets.isSecret(wireName) ? "is not valid (it is a secret and not shown)" : of(e);
    }
}
