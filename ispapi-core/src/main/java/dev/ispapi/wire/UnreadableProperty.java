package dev.ispapi.wire;

import dev.ispapi.internal.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A value of an answer that is not what its property promises: the accessor of a result is empty for it.
 *
 * @param name the property's wire name
 * @param row the index of the value; 0 in answers on one object
 * @param text the value, cut and without control characters; masked if it is a secret. The untouched text is in the response
 * @param expected what would have been readable, such as {@code a date such as 2017-09-26 14:53:20 (UTC)}
 */
public record UnreadableProperty(String name, int row, String text, String expected) {

    private static final int SHOWN = 80;
    private static final String EXPECTED = "expected ";
    private static final String FOUND = ", found ";

    static UnreadableProperty of(String name, int row, String text, @Nullable String problem) {
        String shown = Excerpt.line(Secrets.mask(name, text), SHOWN);
        return new UnreadableProperty(name, row, shown, expected(problem == null ? "another value" : problem));
    }

    /** The messages of the readers say {@code expected ..., found ...}. */
    private static String expected(String problem) {
        int found = problem.indexOf(FOUND);
        return problem.startsWith(EXPECTED) && found > 0 ? problem.substring(EXPECTED.length(), found) : problem;
    }

    /** One line for logs, such as {@code CREATEDDATE in row 2: expected a whole number, found many}. */
    @Override
    public String toString() {
        return name + (row == 0 ? "" : " in row " + row) + ": " + EXPECTED + expected + FOUND + text;
    }
}
