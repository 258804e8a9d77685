package dev.ispapi.cli.terminal;

/** A program can't go on: the message says why, and the exit code is given. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to tell the shell. */
    private final int exitCode;

    public StoppedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public StoppedException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
