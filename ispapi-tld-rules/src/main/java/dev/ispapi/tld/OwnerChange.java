package dev.ispapi.tld;

import java.util.Locale;

/**
 * How a domain gets another registrant.
 *
 * @param value the wire text in upper case; ways that are not among the constants are kept as they came
 */
public record OwnerChange(String value) {

    /** With {@code ModifyDomain}, like any other change. */
    public static final OwnerChange UPDATE = new OwnerChange("UPDATE");

    /** With {@code TradeDomain}. */
    public static final OwnerChange TRADE = new OwnerChange("TRADE");

    /** With {@code TradeDomain}, confirmed by both sides as ICANN's transfer policy demands. */
    public static final OwnerChange ICANN_TRADE = new OwnerChange("ICANN-TRADE");

    /** At the registry, not through the API. */
    public static final OwnerChange REGISTRY = new OwnerChange("REGISTRY");

    /**
     * Checks the value.
     *
     * @param value the wire text in upper case; ways that are not among the constants are kept as they came
     * @throws IllegalArgumentException if the value is empty
     */
    public OwnerChange {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("expected a way to change the owner, found an empty text");
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    /** The wire text. */
    @Override
    public String toString() {
        return value;
    }
}
