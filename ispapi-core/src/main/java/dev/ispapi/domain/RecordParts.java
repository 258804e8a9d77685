package dev.ispapi.domain;

import dev.ispapi.internal.Excerpt;
import java.util.List;

/** Reads the texts of DNSSEC records: three numbers, and data that may have blanks in it. */
final class RecordParts {

    private static final int PARTS = 4;

    private RecordParts() {}

    static List<String> of(String text, String expected) {
        List<String> parts = List.of(text.strip().split("\\s+", PARTS));
        if (parts.size() != PARTS) {
            throw new IllegalArgumentException("expected " + expected + ", found " + Excerpt.quote(text));
        }
        return parts;
    }

    static int number(String what, String text) {
        if (text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("expected a number as " + what + ", found " + Excerpt.quote(text));
        }
        return Integer.parseInt(text);
    }

    static void range(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("expected "
                    + (min == max ? what + " " + min : "a number from " + min + " to " + max + " as " + what)
                    + ", found " + value);
        }
    }
}
