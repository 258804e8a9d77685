package dev.ispapi.examples;

/** The user asked for something that can't be; the message says what to write instead. */
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsageException(String message) {
        super(message);
    }

    WrongUsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
