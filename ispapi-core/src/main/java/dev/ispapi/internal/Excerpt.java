package dev.ispapi.internal;

import java.util.HexFormat;

/** How a piece of foreign text is shown in a message: quoted, bounded, and without control characters. */
public final class Excerpt {

    private static final int SHOWN = 80;

    private Excerpt() {}

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
            if (Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT) {
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
