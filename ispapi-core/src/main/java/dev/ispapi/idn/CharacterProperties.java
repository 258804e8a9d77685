package dev.ispapi.idn;

import java.util.List;

/** The properties of one valid character, packed into a number. */
final class CharacterProperties {

    // Bidirectional classes, as bits, so that sets of them are masks.
    static final int L = 1 << 1;
    static final int R = 1 << 2;
    static final int AL = 1 << 3;
    static final int AN = 1 << 4;
    static final int EN = 1 << 5;
    static final int ES = 1 << 6;
    static final int CS = 1 << 7;
    static final int ET = 1 << 8;
    static final int ON = 1 << 9;
    static final int BN = 1 << 10;
    static final int NSM = 1 << 11;

    // Joining types, as bits; no bit for what does not join.
    static final int DUAL = 1 << 13;
    static final int LEFT = 1 << 14;
    static final int RIGHT = 1 << 15;
    static final int TRANSPARENT = 1 << 16;

    /** The combining class of a virama. */
    static final int VIRAMA = 9;

    private static final List<String> BIDI_CLASSES =
            List.of("L", "R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM");

    private static final int VALID = 1;
    private static final int BIDI = 0xFFE;
    private static final int MARK = 1 << 12;
    private static final int JOINING = DUAL | LEFT | RIGHT | TRANSPARENT;
    private static final int CLASS_SHIFT = 17;
    private static final int CLASS = 0xFF;
    private static final int NOT_IN_IDNA_2008 = 1 << 25;

    private CharacterProperties() {}

    /** {@return the properties that a line of the table tells, such as {@code NSM T M230}} */
    static int parse(String text) {
        int packed = VALID;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                packed |= start == 0 ? bidiClass(text.substring(0, i)) : property(text.substring(start, i));
                start = i + 1;
            }
        }
        return packed;
    }

    private static int bidiClass(String name) {
        int index = BIDI_CLASSES.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("expected a bidirectional class, found " + name);
        }
        return L << index;
    }

    private static int property(String text) {
        return switch (text.charAt(0)) {
            case 'D' -> DUAL;
            case 'L' -> LEFT;
            case 'R' -> RIGHT;
            case 'T' -> TRANSPARENT;
            case 'X' -> NOT_IN_IDNA_2008;
            case 'M' -> MARK | Integer.parseInt(text, 1, text.length(), 10) << CLASS_SHIFT;
            default -> throw new IllegalArgumentException("expected a joining type, a mark or X, found " + text);
        };
    }

    /** {@return the bidirectional class, as the one bit that is set} */
    static int bidi(int properties) {
        return properties & BIDI;
    }

    static boolean isMark(int properties) {
        return (properties & MARK) != 0;
    }

    /** {@return the joining type, as the one bit that is set; 0 if it does not join} */
    static int joining(int properties) {
        return properties & JOINING;
    }

    static int combiningClass(int properties) {
        return properties >> CLASS_SHIFT & CLASS;
    }

    /** Whether UTS #46 lets the character pass and IDNA2008 (RFC 5892) does not. */
    static boolean isForbiddenByIdna2008(int properties) {
        return (properties & NOT_IN_IDNA_2008) != 0;
    }
}
