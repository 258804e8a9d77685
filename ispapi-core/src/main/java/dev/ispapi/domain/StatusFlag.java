package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * A status of a domain, or a flag that locks it.
 *
 * @param value the wire text in its own case; flags that are not among the constants are kept as they came
 */
public record StatusFlag(String value) {

    /** Registered and working. */
    public static final StatusFlag ACTIVE = new StatusFlag("ACTIVE");

    /** The transfer lock that the registrar sets. */
    public static final StatusFlag CLIENT_TRANSFER_PROHIBITED = new StatusFlag("clientTransferProhibited");

    /** No changes, set by the registrar. */
    public static final StatusFlag CLIENT_UPDATE_PROHIBITED = new StatusFlag("clientUpdateProhibited");

    /** No deletion, set by the registrar. */
    public static final StatusFlag CLIENT_DELETE_PROHIBITED = new StatusFlag("clientDeleteProhibited");

    /** No renewal, set by the registrar. */
    public static final StatusFlag CLIENT_RENEW_PROHIBITED = new StatusFlag("clientRenewProhibited");

    /** Not in the zone, set by the registrar. */
    public static final StatusFlag CLIENT_HOLD = new StatusFlag("clientHold");

    /** The transfer lock that the registry sets, for instance for 60 days after a registration (FAQ 13). */
    public static final StatusFlag SERVER_TRANSFER_PROHIBITED = new StatusFlag("serverTransferProhibited");

    /**
     * Checks the value.
     *
     * @param value the wire text in its own case; flags that are not among the constants are kept as they came
     * @throws IllegalArgumentException if the value is empty
     */
    public StatusFlag {
        value = Codes.asIs(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static StatusFlag of(String value) {
        return new StatusFlag(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
