package dev.ispapi.idn;

import dev.ispapi.internal.Excerpt;
import java.util.HexFormat;

/** Says what is wrong with a text that is no name. */
record Refusal(String expected, String typed) {

    static final String DOMAIN_NAME = "a domain name such as example.com";
    static final String ZONE = "a domain name or a TLD, such as example.com or com";

    /** {@return the error, with what was expected and found} */
    IllegalArgumentException because(String problem) {
        return new IllegalArgumentException(
                "expected " + expected + ", found " + Excerpt.quote(typed) + ": " + problem);
    }

    /** {@return the error in one label} */
    IllegalArgumentException inLabel(int number, String label, String problem) {
        return because("label " + number + " " + Excerpt.quote(label) + " " + problem);
    }

    /** {@return the error for a character of the typed text that names do not have} */
    IllegalArgumentException forCharacter(int index) {
        int c = typed.codePointAt(index);
        int number = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (isDot(typed.charAt(i))) {
                number++;
                start = i + 1;
            }
        }
        int end = index;
        while (end < typed.length() && !isDot(typed.charAt(end))) {
            end++;
        }
        int place = typed.codePointCount(start, index) + 1;
        return inLabel(
                number, typed.substring(start, end), "has " + show(c) + " at character " + place + "; " + advice(c));
    }

    static String show(int c) {
        return c > ' ' && c < 0x7F ? "\"" + (char) c + "\"" : "U+" + hex(c);
    }

    private static String hex(int c) {
        return HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFFF ? 6 : c > 0xFFFF ? 5 : 4);
    }

    private static String advice(int c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', 0xA0 -> "give one name, without blanks";
            case '_' -> "names have no underscore (only DNS records such as _dmarc do)";
            case '*', '?' -> "a pattern is no name";
            case '%' -> "write the character itself, not its percent escape";
            case '/', ':', '@', '[', ']' -> "give the name alone, without scheme, port, path or address";
            default ->
                c < 0x80
                        ? "names have letters, digits and hyphens"
                        : c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                                ? "it is half of a character; the text is damaged"
                                : "names do not have this character";
        };
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '\u3002' || c == '\uFF0E' || c == '\uFF61';
    }
}
