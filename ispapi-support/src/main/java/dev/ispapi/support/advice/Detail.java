package dev.ispapi.support.advice;

import java.util.Locale;

/** What can be read out of a text: each kind with the characters that it may have, so that nothing else gets into our texts. */
enum Detail {
    PARAMETER("-_") {
        @Override
        boolean accepts(String value) {
            return value.length() > 1
                    && Character.isLetter(value.charAt(0))
                    && value.equals(value.toUpperCase(Locale.ROOT));
        }
    },
    CONTACT(""),
    FIELD("-"),
    HOST(".-_"),
    DOMAIN(".-_"),
    CLASS("_+-."),
    STATUS(", "),
    CHARACTER("") {
        @Override
        boolean allows(char c) {
            return c != '[' && c != ']';
        }

        @Override
        boolean accepts(String value) {
            return !value.isBlank() && value.codePointCount(0, value.length()) <= MOST_CHARACTERS;
        }
    },
    RECORD("") {
        @Override
        boolean allows(char c) {
            return c >= ' ' && c < 0x7f && c != '[' && c != ']';
        }

        @Override
        boolean accepts(String value) {
            return !value.isBlank();
        }
    },
    MIN("") {
        @Override
        boolean accepts(String value) {
            return isNumber(value);
        }
    },
    MAX("") {
        @Override
        boolean accepts(String value) {
            return isNumber(value);
        }
    };

    /** Longer than any name on the wire; what is longer is no such name. */
    static final int LONGEST = 255;

    private static final int DIGITS = 9;

    /** Registries name one character, or one with its marks. */
    private static final int MOST_CHARACTERS = 4;

    private final String signs;

    Detail(String signs) {
        this.signs = signs;
    }

    static Detail parse(String name) {
        for (Detail detail : values()) {
            if (detail.placeholder().equals(name)) {
                return detail;
            }
        }
        throw new IllegalArgumentException("expected the name of a detail, such as parameter or host");
    }

    /** Its name in patterns and texts. */
    String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** ASCII letters, digits and few signs. */
    boolean allows(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || signs.indexOf(c) >= 0;
    }

    boolean accepts(String value) {
        return !value.isEmpty();
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() <= DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
