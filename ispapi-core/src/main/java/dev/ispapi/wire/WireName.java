package dev.ispapi.wire;

import dev.ispapi.internal.Excerpt;
import java.util.Optional;

/**
 * A wire name with an index, taken apart: {@code OWNERCONTACT0CITY} is the member {@code CITY} of {@code OWNERCONTACT}, index 0.
 *
 * @param base the name before the index, such as {@code NAMESERVER}
 * @param index the index
 * @param member the name after the index; empty if there is none
 */
public record WireName(String base, int index, String member) {

    /** No list of the API is longer; larger indices would only make long loops. */
    private static final int MAX_DIGITS = 5;

    /**
     * Takes a name apart.
     *
     * @param wireName the whole name in upper case, such as {@code NAMESERVER0}
     * @param base the name before the index, such as {@code NAMESERVER}
     * @return the parts; empty if the name does not begin with this base and a digit
     * @throws IllegalArgumentException if the index has leading zeros or too many digits; the message says how to write it
     */
    public static Optional<WireName> of(String wireName, String base) {
        int start = base.length();
        int end = start;
        while (end < wireName.length() && isDigit(wireName.charAt(end))) {
            end++;
        }
        if (end == start || !wireName.startsWith(base)) {
            return Optional.empty();
        }
        return Optional.of(new WireName(base, index(wireName, start, end), wireName.substring(end)));
    }

    /**
     * How long the base of a name is that ends with an index.
     *
     * @param wireName such as {@code NAMESERVER12}
     * @return the length without the digits at its end
     */
    public static int baseLength(String wireName) {
        int end = wireName.length();
        while (end > 0 && isDigit(wireName.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int index(String wireName, int start, int end) {
        if (end - start > 1 && wireName.charAt(start) == '0') {
            int significant = start;
            while (significant < end - 1 && wireName.charAt(significant) == '0') {
                significant++;
            }
            throw new IllegalArgumentException("has an index with leading zeros; write "
                    + Excerpt.shorten(wireName.substring(0, start) + wireName.substring(significant)));
        }
        if (end - start > MAX_DIGITS) {
            throw new IllegalArgumentException("has an index of more than " + MAX_DIGITS + " digits");
        }
        return Integer.parseInt(wireName.substring(start, end));
    }

    /** The whole name. */
    @Override
    public String toString() {
        return base + index + member;
    }
}
