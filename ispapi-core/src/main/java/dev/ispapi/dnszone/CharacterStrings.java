package dev.ispapi.dnszone;

import dev.ispapi.internal.Excerpt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The quoted strings in TXT and CAA records. They hold bytes; text is UTF-8 in them, and what is not ASCII is written as \DDD. */
final class CharacterStrings {

    /** A string's length is one byte on the wire. */
    static final int MAX_STRING = 255;

    /** The length of a record's data is two bytes on the wire, and each string takes one more. */
    static final int MAX_TEXT = 65_279;

    private CharacterStrings() {}

    /** One or more strings of at most 255 bytes, each in quotes. */
    static String quote(String what, String text) {
        check(what, text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "the " + what + " has " + bytes.length + " bytes in UTF-8; " + MAX_TEXT + " are the most");
        }
        return String.join(" ", quoted(bytes));
    }

    private static void check(String what, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isISOControl(c) || (Character.isSurrogate(c) && !isPair)) {
                throw new IllegalArgumentException("the " + what
                        + " has the character U+%04X at index %d, near %s; "
                                .formatted((int) c, i, Excerpt.quote(text.substring(Math.max(0, i - 8), i)))
                        + "expected printable characters, without line breaks");
            }
            i += isPair ? 1 : 0;
        }
    }

    /**
     * The strings of a record as one notation: each in quotes, and those of more than 255 bytes split.
     *
     * @throws IllegalArgumentException if several words stand without quotes: each would be a string, and the blanks lost
     */
    static List<String> canonical(List<String> words) {
        List<String> strings = new ArrayList<>();
        for (String word : words) {
            if (words.size() > 1 && !isQuoted(word)) {
                throw new IllegalArgumentException(
                        "a text of several words stands in quotes, as in \"v=spf1 -all\", found "
                                + Excerpt.quote(String.join(" ", words)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            unescape(content(word), bytes);
            strings.addAll(quoted(bytes.toByteArray()));
        }
        return strings;
    }

    private static List<String> quoted(byte[] bytes) {
        List<String> strings = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(bytes.length, start + MAX_STRING);
            while (end < bytes.length && end > start + 1 && isContinuation(bytes[end])) {
                end--;
            }
            strings.add(quoted(bytes, start, end));
            start = end;
        } while (start < bytes.length);
        return strings;
    }

    /** Whether a byte is not the first of a character in UTF-8. */
    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static String quoted(byte[] bytes, int start, int end) {
        StringBuilder quoted = new StringBuilder(end - start + 2).append('"');
        for (int i = start; i < end; i++) {
            int b = bytes[i] & 0xFF;
            if (b < ' ' || b > '~') {
                quoted.append('\\')
                        .append((char) ('0' + b / 100))
                        .append((char) ('0' + b / 10 % 10))
                        .append((char) ('0' + b % 10));
            } else {
                quoted.append(b == '"' || b == '\\' ? "\\" : "").append((char) b);
            }
        }
        return quoted.append('"').toString();
    }

    /** The text of all strings; words without quotes are strings, too. What is not UTF-8 is read byte by byte. */
    static String join(List<String> words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        words.forEach(word -> unescape(content(word), bytes));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isQuoted(String word) {
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"");
    }

    private static String content(String word) {
        return isQuoted(word) ? word.substring(1, word.length() - 1) : word;
    }

    /** A backslash stands before a character, or before three decimal digits of a byte. */
    private static void unescape(String from, ByteArrayOutputStream to) {
        for (int i = 0; i < from.length(); ) {
            if (from.charAt(i) == '\\' && i + 1 < from.length()) {
                if (isByte(from, i + 1)) {
                    to.write(Integer.parseInt(from.substring(i + 1, i + 4)));
                    i += 4;
                    continue;
                }
                i++;
            }
            int c = from.codePointAt(i);
            to.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            i += Character.charCount(c);
        }
    }

    private static boolean isByte(String text, int at) {
        return at + 3 <= text.length()
                && text.substring(at, at + 3).chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text.substring(at, at + 3)) <= MAX_STRING;
    }
}
