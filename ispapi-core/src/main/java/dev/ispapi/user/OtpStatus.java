package dev.ispapi.user;

import dev.ispapi.internal.Codes;

/**
 * Whether an account asks for one-time codes.
 *
 * @param value the wire text in upper case; others than the constants are kept, too
 */
public record OtpStatus(String value) {

    /** A one-time code is needed to log in. */
    public static final OtpStatus ACTIVE = new OtpStatus("ACTIVE");

    /** The password is enough. */
    public static final OtpStatus INACTIVE = new OtpStatus("INACTIVE");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; others than the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public OtpStatus {
        value = Codes.upper(value);
    }

    /**
     * Returns the value of a wire text, which may be other than the constants.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static OtpStatus of(String value) {
        return new OtpStatus(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
