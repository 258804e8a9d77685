package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.internal.Excerpt;
import java.util.function.UnaryOperator;

/** Walks over the lines of a text, once and without copying them. Blanks at a line's ends and its {@code \r} belong to no line. */
final class Lines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How much of a line is looked at to show an excerpt of it. */
    private static final int WINDOW = 1024;

    private final String text;
    private final int maxLineLength;
    private final UnaryOperator<String> mask;
    private int next;
    private int start;
    private int end;
    private int number;

    Lines(String text, ResponseLimits limits, UnaryOperator<String> mask) {
        if (text.length() > limits.maxCharacters()) {
            throw new MalformedResponseException(
                    "the answer has " + text.length() + " characters, more than the limit of " + limits.maxCharacters()
                            + "; request less, or raise the limit");
        }
        this.text = text;
        this.maxLineLength = limits.maxLineLength();
        this.mask = mask;
        this.next = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** Goes to the next line; false if there is none. */
    boolean advance() {
        if (next >= text.length()) {
            return false;
        }
        int lineFeed = text.indexOf('\n', next);
        int from = next;
        int to = lineFeed < 0 ? text.length() : lineFeed;
        next = to + 1;
        number++;
        if (to - from > maxLineLength) {
            throw malformed("the line has " + (to - from) + " characters, more than the limit of " + maxLineLength);
        }
        start = skipBlanks(text, from, to);
        end = trimBlanks(start, to);
        return true;
    }

    /** Whether anything but blank lines is left; leaves out the blank ones. */
    boolean skipBlank() {
        while (next < text.length()) {
            int at = next;
            int before = number;
            advance();
            if (start < end) {
                next = at;
                number = before;
                return true;
            }
        }
        return false;
    }

    /** Where the line begins, without blanks. */
    int start() {
        return start;
    }

    /** Where the line ends, without blanks; the same as the start for a blank line. */
    int end() {
        return end;
    }

    String text() {
        return text;
    }

    /** Whether the line is this word, in any case. */
    boolean is(String word) {
        return end - start == word.length() && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Whether the line begins with this word, in any case. */
    boolean startsWith(String word) {
        return end - start >= word.length() && text.regionMatches(true, start, word, 0, word.length());
    }

    /** The first position from there on that holds no blank. */
    static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last position up to there that has no blank before it. */
    int trimBlanks(int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c == '\t' || c == '\r');
    }

    /** An error in this line. */
    MalformedResponseException malformed(String problem) {
        return new MalformedResponseException("line " + number + " of the answer: " + problem);
    }

    /** The error of a text that begins with this line, and is something else than an answer. */
    MalformedResponseException noAnswer() {
        if (text.charAt(start) == '<') {
            return malformed("expected [RESPONSE], found a markup page, as proxies and maintenance pages send it: "
                    + quote(start, text.length()));
        }
        return malformed("expected [RESPONSE], found " + quote(start, end));
    }

    /** An error in a property line, of which only the name and the brackets are shown, even where {@code =} is missing. */
    MalformedResponseException brokenProperty(String expected) {
        int shown = start;
        while (shown < end && text.charAt(shown) != '=' && !isBlank(text.charAt(shown))) {
            shown++;
        }
        String found = quote(start, shown) + (shown < end ? " and more" : "");
        return malformed("expected " + expected + ", found " + found);
    }

    /** A piece of the text for a message: the beginning of it, masked before it is cut. */
    private String quote(int from, int to) {
        return Excerpt.quote(mask.apply(text.substring(from, Math.min(to, from + WINDOW))));
    }
}
