package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An answer in CNR's form: {@code name = value} with names in lower case and blanks in them, lines ended by LF, and the columns of a list row
 * by row. Its own list of the columns, {@code column}, is a property like others.
 */
final class AnswerText {

    /** The property that names the columns of a list. */
    static final String COLUMN = "column";

    private static final char END_OF_LINE = '\n';

    private final StringBuilder text =
            new StringBuilder(512).append("[RESPONSE]").append(END_OF_LINE);

    private AnswerText() {}

    static String of(Answer answer) {
        AnswerText writer = new AnswerText();
        writer.line("code", Integer.toString(answer.code()));
        writer.line("description", answer.description());
        if (answer.isSuccess()) {
            writer.line("runtime", "0.001");
            writer.line("queuetime", "0");
        }
        if (answer.isPending()) {
            writer.line("pending", "1");
        }
        writer.properties(answer);
        return writer.text.append("EOF").append(END_OF_LINE).toString();
    }

    private void properties(Answer answer) {
        Set<String> columns = new LinkedHashSet<>(answer.values(COLUMN));
        boolean hasRows = false;
        for (String name : answer.properties()) {
            if (!columns.contains(name)) {
                values(name, answer.values(name));
            } else if (!hasRows) {
                rows(answer, columns);
                hasRows = true;
            }
        }
    }

    private void values(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            property(name, i, values.get(i));
        }
    }

    private void rows(Answer answer, Set<String> columns) {
        int count = columns.stream()
                .mapToInt(column -> answer.values(column).size())
                .max()
                .orElse(0);
        for (int i = 0; i < count; i++) {
            for (String column : columns) {
                List<String> values = answer.values(column);
                if (i < values.size()) {
                    property(column, i, values.get(i));
                }
            }
        }
    }

    private void property(String name, int index, String value) {
        text.append("property[").append(name).append("][").append(index).append(']');
        line("", value);
    }

    private void line(String name, String value) {
        text.append(name).append(value.isEmpty() ? " =" : " = ").append(value).append(END_OF_LINE);
    }
}
