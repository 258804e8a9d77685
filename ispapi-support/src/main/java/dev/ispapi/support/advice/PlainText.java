package dev.ispapi.support.advice;

/** Foreign text on its way into ours: bounded, in one line, and without what moves a cursor or turns the direction of writing. */
final class PlainText {

    private static final String CUT = "...";

    private PlainText() {}

    /** White space becomes one blank, everything that is not printable is dropped; at most so many characters are looked at. */
    static String of(String text, int limit) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), limit));
        int end = Math.min(text.length(), limit);
        boolean blank = false;
        for (int at = 0; at < end; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                blank = !plain.isEmpty();
            } else if (isPrintable(codePoint)) {
                if (blank) {
                    plain.append(' ');
                    blank = false;
                }
                plain.appendCodePoint(codePoint);
            }
        }
        return plain.toString();
    }

    /** The same for a value that is shown; what was cut says so. */
    static String shown(String text, int limit) {
        String plain = of(text, limit);
        return text.length() > limit ? plain + CUT : plain;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
