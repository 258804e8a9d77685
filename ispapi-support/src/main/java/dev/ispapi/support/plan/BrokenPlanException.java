package dev.ispapi.support.plan;

import org.jspecify.annotations.Nullable;

/** A saved plan is not as it must be. The message names the place, what was expected and what was found; it shows no value of a parameter. */
public final class BrokenPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The place in the text. */
    private final String path;

    BrokenPlanException(String path, String problem, @Nullable Throwable cause) {
        super("saved plan at " + path + ": " + problem, cause);
        this.path = path;
    }

    /** {@return the place in the text, as a JSON path such as {@code $.steps[2].command}} */
    public String path() {
        return path;
    }
}
