package dev.ispapi.support.advice;

import org.jspecify.annotations.Nullable;

/** The data or texts that this library brings along are not as they must be. The message names file, place and what was expected. */
final class BrokenAdviceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenAdviceException(String file, String place, String problem, @Nullable Throwable cause) {
        super(file + " at " + place + ": " + problem, cause);
    }
}
