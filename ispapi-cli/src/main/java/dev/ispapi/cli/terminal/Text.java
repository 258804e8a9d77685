package dev.ispapi.cli.terminal;

/** Measures and fits text for a terminal, where a character can take no column, one or two. */
public final class Text {

    /** First and last of each range of characters that East Asian terminals draw two columns wide, in ascending order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Text() {}

    /** How many columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Fills a text up with blanks. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** Cuts a text that is too long, and shows that it was cut. */
    public static String shorten(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder shortened = new StringBuilder();
        int left = columns - 3;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            left -= width(codePoint);
            if (left < 0) {
                break;
            }
            shortened.appendCodePoint(codePoint);
        }
        return shortened.append("...").toString();
    }

    /** A text from elsewhere without what would move the cursor, change colours or turn the direction of writing. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> printable.appendCodePoint(isControl(codePoint) ? '?' : codePoint));
        return printable.toString();
    }

    private static boolean isControl(int codePoint) {
        boolean turnsDirection =
                (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029 || turnsDirection;
    }
}
