package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * What happens to a domain at the end of its period. A mode that is set for the account counts for new domains only (FAQ 35).
 *
 * @param value the wire text in upper case; modes that are not among the constants are kept, too
 */
public record RenewalMode(String value) {

    /** Renewed at each end. */
    public static final RenewalMode AUTORENEW = new RenewalMode("AUTORENEW");

    /** Renewed month by month. */
    public static final RenewalMode AUTORENEWMONTHLY = new RenewalMode("AUTORENEWMONTHLY");

    /** Left to expire; it goes through grace and redemption. */
    public static final RenewalMode AUTOEXPIRE = new RenewalMode("AUTOEXPIRE");

    /** Deleted at the end. */
    public static final RenewalMode AUTODELETE = new RenewalMode("AUTODELETE");

    /** As the account is set. */
    public static final RenewalMode DEFAULT = new RenewalMode("DEFAULT");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; modes that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public RenewalMode {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static RenewalMode of(String value) {
        return new RenewalMode(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
