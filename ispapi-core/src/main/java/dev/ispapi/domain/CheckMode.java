package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * How {@link CheckDomains} finds out.
 *
 * @param value the wire text in upper case; modes that are not among the constants are kept, too
 */
public record CheckMode(String value) {

    /** Asks the registry: exact. */
    public static final CheckMode AUTH = new CheckMode("AUTH");

    /** Asks the DNS first: fast, and wrong for registered names without delegation. */
    public static final CheckMode DNS = new CheckMode("DNS");

    /** Asks the DNS only. */
    public static final CheckMode RAWDNS = new CheckMode("RAWDNS");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; modes that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public CheckMode {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static CheckMode of(String value) {
        return new CheckMode(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
