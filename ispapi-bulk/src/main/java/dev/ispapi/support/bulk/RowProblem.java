package dev.ispapi.support.bulk;

/**
 * What is wrong with a row of a file of wishes.
 *
 * @param column the column, such as {@code period}; empty if it is about the whole row
 * @param text what is wrong and what to do, without secrets
 */
public record RowProblem(String column, String text) {

    static RowProblem of(Column column, String text) {
        return new RowProblem(column.label(), text);
    }

    static RowProblem ofRow(String text) {
        return new RowProblem("", text);
    }

    /** Such as {@code period: expected a period such as 1Y, found another text}. */
    @Override
    public String toString() {
        return column.isEmpty() ? text : column + ": " + text;
    }
}
