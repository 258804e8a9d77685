package dev.ispapi.tld;

/** ID protection was asked of a TLD that does not offer it, or not to this registrant. Nothing was sent. */
public final class IdProtectionUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdProtectionUnavailableException(String message) {
        super(message);
    }
}
