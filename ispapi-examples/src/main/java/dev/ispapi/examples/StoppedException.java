package dev.ispapi.examples;

/** A program can't go on: the message says why, and the exit code is given. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to tell the shell. */
    private final int exitCode;

    StoppedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    StoppedException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
