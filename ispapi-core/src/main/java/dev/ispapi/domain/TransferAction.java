package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * What a {@link TransferDomain} does.
 *
 * @param value the wire text in upper case; actions that are not among the constants are kept, too
 */
public record TransferAction(String value) {

    /** Asks for the transfer from another registrar; also what happens without an action. */
    public static final TransferAction REQUEST = new TransferAction("REQUEST");

    /** Agrees to an outgoing transfer. */
    public static final TransferAction APPROVE = new TransferAction("APPROVE");

    /** Refuses an outgoing transfer. */
    public static final TransferAction DENY = new TransferAction("DENY");

    /** Takes back a request of ours. */
    public static final TransferAction CANCEL = new TransferAction("CANCEL");

    /** Moves the domain between two users of this registrar (FAQ 10). */
    public static final TransferAction USERTRANSFER = new TransferAction("USERTRANSFER");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; actions that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public TransferAction {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static TransferAction of(String value) {
        return new TransferAction(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
