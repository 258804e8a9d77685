package dev.ispapi.cli.verify;

/** A check can't go on, and what came so far decides nothing. Its message says why. */
final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecidedException(String why) {
        super(why);
    }
}
