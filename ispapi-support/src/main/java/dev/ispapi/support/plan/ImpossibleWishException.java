package dev.ispapi.support.plan;

/** A wish that no commands fulfil, as far as is known of the TLD. The message says why, and what can be done instead. */
public final class ImpossibleWishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who says so. */
    private final String source;

    ImpossibleWishException(String message, String source) {
        super(message + " (" + source + ")");
        this.source = source;
    }

    /** {@return who says so, such as {@code FAQ 18}} */
    public String source() {
        return source;
    }
}
