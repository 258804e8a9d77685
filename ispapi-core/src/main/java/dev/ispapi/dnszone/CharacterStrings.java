package dev.ispapi.dnszone;

import dev.ispapi.internal.Excerpt;
import java.util.List;

/** The quoted strings in TXT and CAA records. */
final class CharacterStrings {

    /** A string's length is one byte on the wire. */
    static final int MAX_STRING = 255;

    /** The length of a record's data is two bytes on the wire, and each string takes one more. */
    static final int MAX_TEXT = 65_279;

    private CharacterStrings() {}

    /** One or more strings, each in quotes. */
    static String quote(String what, String text) {
        check(what, text);
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        int start = 0;
        do {
            int end = Math.min(text.length(), start + MAX_STRING);
            quoted.append(start == 0 ? "\"" : " \"");
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
            quoted.append('"');
            start = end;
        } while (start < text.length());
        return quoted.toString();
    }

    private static void check(String what, String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "the " + what + " has " + text.length() + " characters; " + MAX_TEXT + " are the most");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException("the " + what
                        + " has the character U+%04X at index %d, near %s; "
                                .formatted((int) c, i, Excerpt.quote(text.substring(Math.max(0, i - 8), i)))
                        + "expected printable ASCII, without line breaks");
            }
        }
    }

    /** The text of all strings; words without quotes are strings, too. */
    static String join(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean isQuoted = word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
            unescape(isQuoted ? word.substring(1, word.length() - 1) : word, text);
        }
        return text.toString();
    }

    /** A backslash stands before a character, or before three decimal digits of a byte. */
    private static void unescape(String from, StringBuilder to) {
        for (int i = 0; i < from.length(); i++) {
            char c = from.charAt(i);
            if (c != '\\' || i + 1 == from.length()) {
                to.append(c);
            } else if (isByte(from, i + 1)) {
                to.append((char) Integer.parseInt(from.substring(i + 1, i + 4)));
                i += 3;
            } else {
                i++;
                to.append(from.charAt(i));
            }
        }
    }

    private static boolean isByte(String text, int at) {
        return at + 3 <= text.length()
                && text.substring(at, at + 3).chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text.substring(at, at + 3)) <= MAX_STRING;
    }
}
