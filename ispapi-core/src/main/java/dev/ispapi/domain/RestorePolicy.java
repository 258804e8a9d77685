package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * How a registry restores a deleted domain.
 *
 * @param value the wire text in upper case; policies that are not among the constants are kept, too
 */
public record RestorePolicy(String value) {

    /** Immediately. */
    public static final RestorePolicy REALTIME = new RestorePolicy("REALTIME");

    /** Later; an event tells when. */
    public static final RestorePolicy NOREALTIME = new RestorePolicy("NOREALTIME");

    /** By hand, on request. */
    public static final RestorePolicy MANUAL = new RestorePolicy("MANUAL");

    /** By its own rules. */
    public static final RestorePolicy SPECIAL = new RestorePolicy("SPECIAL");

    /** Not at all. */
    public static final RestorePolicy NONE = new RestorePolicy("NONE");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; policies that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public RestorePolicy {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static RestorePolicy of(String value) {
        return new RestorePolicy(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
