package dev.ispapi.tld.internal.json;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days as data files write them. */
public final class IsoDay {

    private static final int LENGTH = 10;

    private IsoDay() {}

    /**
     * Reads a day. {@link LocalDate#parse(CharSequence)} does the same, but loads formatters and their texts for it, which takes longer
     * than all else that the first question to the catalogue reads.
     *
     * @param text such as {@code 2024-10-15}
     * @return the day
     * @throws DateTimeException if the text is no such day
     */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("expected four digits, two and two, with hyphens between them");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("expected a digit, found '" + c + "'");
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
