package dev.ispapi.internal;

import java.util.Locale;

/** What the open sets of known values share. */
public final class Codes {

    private Codes() {}

    /**
     * A value that the API writes in upper case.
     *
     * @param value in any case
     * @return in upper case
     * @throws IllegalArgumentException if it is empty
     */
    public static String upper(String value) {
        return asIs(value).toUpperCase(Locale.ROOT);
    }

    /**
     * A value that the API writes in lower case.
     *
     * @param value in any case
     * @return in lower case
     * @throws IllegalArgumentException if it is empty
     */
    public static String lower(String value) {
        return asIs(value).toLowerCase(Locale.ROOT);
    }

    /**
     * A value whose case matters.
     *
     * @param value in its case
     * @return the value
     * @throws IllegalArgumentException if it is empty
     */
    public static String asIs(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("expected a value, found an empty text");
        }
        return value;
    }
}
