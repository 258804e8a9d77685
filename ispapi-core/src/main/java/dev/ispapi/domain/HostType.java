package dev.ispapi.domain;

import dev.ispapi.internal.Codes;

/**
 * How {@link StatusDomain} shows the hosts of a domain.
 *
 * @param value the wire text in upper case; types that are not among the constants are kept, too
 */
public record HostType(String value) {

    /** As the registry manages them. */
    public static final HostType AUTO = new HostType("AUTO");

    /** As attributes of the domain, with addresses. */
    public static final HostType ATTRIBUTE = new HostType("ATTRIBUTE");

    /** As objects of their own. */
    public static final HostType OBJECT = new HostType("OBJECT");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; types that are not among the constants are kept, too
     * @throws IllegalArgumentException if the value is empty
     */
    public HostType {
        value = Codes.upper(value);
    }

    /**
     * A value by its text, known or not.
     *
     * @param value the wire text
     * @return the value
     * @throws IllegalArgumentException if the text is empty
     */
    public static HostType of(String value) {
        return new HostType(value);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
