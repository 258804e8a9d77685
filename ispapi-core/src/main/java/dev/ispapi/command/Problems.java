package dev.ispapi.command;

import java.util.Objects;

/** The words of problems that were thrown. */
final class Problems {

    private Problems() {}

    static String of(IllegalArgumentException e) {
        return Objects.requireNonNullElse(e.getMessage(), "is not valid");
    }
}
