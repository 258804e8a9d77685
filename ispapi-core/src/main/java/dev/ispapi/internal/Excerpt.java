package dev.ispapi.internal;

import java.util.HexFormat;
import java.util.function.IntConsumer;

/** How a piece of foreign text is shown in a message: quoted, bounded, and without control characters. */
public final class Excerpt {

    private static final int SHOWN = 80;

    /** The longest descriptions of the API have some 200 characters. */
    private static final int SHOWN_OF_A_LINE = 500;

    private Excerpt() {}

    /**
     * Makes one harmless line of a text that is shown as it is, such as the description of an answer: for messages and logs.
     *
     * @param text any text, however long
     * @return the text, cut after 500 characters; what would break the line, steer a terminal or turn the direction of the text is
     *     escaped: a backslash, {@code u} and four hexadecimal digits
     */
    public static String line(String text) {
        return line(text, SHOWN_OF_A_LINE);
    }

    /**
     * Makes one harmless line of a text that is shown as it is.
     *
     * @param text any text, however long
     * @param most how many characters to show
     * @return the text, cut and escaped as in {@link #line(String)}
     */
    public static String line(String text, int most) {
        int end = cut(text, most);
        StringBuilder line = null;
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isHarmful(c)) {
                line = line == null ? new StringBuilder(end + 16).append(text, 0, i) : line;
                text.substring(i, next).chars().forEach(escaped(line));
            } else if (line != null) {
                line.appendCodePoint(c);
            }
            i = next;
        }
        String shown = line == null ? text.substring(0, end) : line.toString();
        return end == text.length() ? shown : shown + "... (" + text.length() + " characters)";
    }

    private static IntConsumer escaped(StringBuilder line) {
        return c -> line.append(escape((char) c));
    }

    /** Never within a pair of surrogates. */
    private static int cut(String text, int shown) {
        if (text.length() <= shown) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(shown - 1)) ? shown - 1 : shown;
    }

    /** Control and format characters, line and paragraph separators, and surrogates without their other half. */
    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /**
     * Cuts a text for a message, without quotes.
     *
     * @param text any text, however long
     * @return the text if it is short and plain, else its quoted excerpt
     */
    public static String shorten(String text) {
        String quoted = quote(text);
        return quoted.length() == text.length() + 2 ? text : quoted;
    }

    /**
     * Quotes a text for a message.
     *
     * @param text any text, however long
     * @return the text in double quotes, cut after 80 characters, with control characters escaped
     */
    public static String quote(String text) {
        return quote(text, SHOWN);
    }

    /**
     * Quotes a text for a message.
     *
     * @param text any text, however long
     * @param shown how many characters to show
     * @return the text in double quotes, cut and escaped
     */
    public static String quote(String text, int shown) {
        StringBuilder quoted = new StringBuilder(Math.min(text.length(), shown) + 16).append('"');
        int end = Math.min(text.length(), shown);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isHarmful(c) || Character.isSurrogate(c)) {
                quoted.append(escape(c));
            } else {
                quoted.append(c);
            }
        }
        quoted.append('"');
        return text.length() > end ? quoted + "... (" + text.length() + " characters)" : quoted.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(c);
        };
    }
}
