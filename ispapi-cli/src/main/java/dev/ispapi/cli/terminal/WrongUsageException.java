package dev.ispapi.cli.terminal;

/** The user asked for something that can't be; the message says what to write instead. */
public final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsageException(String message) {
        super(message);
    }

    public WrongUsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
