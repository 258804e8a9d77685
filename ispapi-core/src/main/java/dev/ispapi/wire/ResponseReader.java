package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one answer from its lines, up to its {@code EOF}. */
final class ResponseReader {

    private static final String PROPERTY = "PROPERTY";
    private static final String EXPECTED_PROPERTY = "PROPERTY[NAME][INDEX] = value";

    private final Lines lines;
    private final String text;
    private final ResponseLimits limits;
    private final HeadReader head;
    private final Map<String, ColumnBuilder> byName = new HashMap<>();
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private @Nullable ColumnBuilder previous;
    private int propertyCount;

    ResponseReader(Lines lines, ResponseLimits limits) {
        this.lines = lines;
        this.text = lines.text();
        this.limits = limits;
        this.head = new HeadReader(lines);
    }

    Response read() {
        readStart();
        while (lines.advance()) {
            if (lines.startsWith(PROPERTY)) {
                readProperty();
            } else if (lines.is("EOF")) {
                return new Response(head.build(), built());
            } else {
                head.read();
            }
        }
        throw new MalformedResponseException(
                "the answer ends before its EOF line, so that a part of it is missing; the command may have been carried out");
    }

    private void readStart() {
        if (!lines.skipBlank() || !lines.advance()) {
            throw new MalformedResponseException("the answer is empty; expected [RESPONSE]");
        }
        if (lines.is("[RESPONSE]")) {
            return;
        }
        throw lines.startsWith(PROPERTY) ? lines.brokenProperty("[RESPONSE]") : lines.noAnswer();
    }

    private void readProperty() {
        int end = lines.end();
        int open = lines.skipBlanks(lines.start() + PROPERTY.length(), end);
        if (open == end || text.charAt(open) != '[') {
            return;
        }
        int close = closing(open, end);
        int nameStart = lines.skipBlanks(open + 1, close);
        int nameEnd = lines.trimBlanks(nameStart, close);
        if (nameStart == nameEnd) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        int at = lines.skipBlanks(close + 1, end);
        int index = 0;
        if (at < end && text.charAt(at) == '[') {
            int indexClose = closing(at, end);
            int indexStart = lines.skipBlanks(at + 1, indexClose);
            index = index(indexStart, lines.trimBlanks(indexStart, indexClose));
            at = lines.skipBlanks(indexClose + 1, end);
        }
        if (at == end || text.charAt(at) != '=') {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        if (++propertyCount > limits.maxProperties()) {
            throw lines.malformed("the answer has more than " + limits.maxProperties()
                    + " values; ask for less at once, or raise the limit");
        }
        column(nameStart, nameEnd).put(index, text.substring(lines.skipBlanks(at + 1, end), end));
    }

    private int closing(int open, int end) {
        int close = open + 1;
        while (close < end && text.charAt(close) != ']') {
            if (text.charAt(close) == '[') {
                throw lines.brokenProperty(EXPECTED_PROPERTY);
            }
            close++;
        }
        if (close == end) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        return close;
    }

    private int index(int from, int to) {
        if (from == to) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        long index = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                throw lines.brokenProperty(EXPECTED_PROPERTY + " with a number as the index");
            }
            index = Math.min(10 * index + (c - '0'), Integer.MAX_VALUE);
        }
        if (index > limits.maxIndex()) {
            throw lines.malformed("the index is higher than the limit of " + limits.maxIndex()
                    + "; ask for less at once, or raise the limit");
        }
        return (int) index;
    }

    /** Answers come row by row or column by column: the column of the last line, or the one that followed it before, is mostly right. */
    private ColumnBuilder column(int from, int to) {
        ColumnBuilder last = previous;
        ColumnBuilder guess = last == null ? null : last.next;
        if (guess == null || !isNamed(guess, from, to)) {
            if (last != null && isNamed(last, from, to)) {
                return last;
            }
            guess = find(Response.upper(text.substring(from, to)));
            if (last != null) {
                last.next = guess;
            }
        }
        previous = guess;
        return guess;
    }

    private boolean isNamed(ColumnBuilder column, int from, int to) {
        return column.name().length() == to - from && text.startsWith(column.name(), from);
    }

    private ColumnBuilder find(String name) {
        ColumnBuilder column = byName.get(name);
        if (column == null) {
            if (columns.size() == limits.maxColumns()) {
                throw lines.malformed("the answer has more than " + limits.maxColumns()
                        + " properties of different names; raise the limit if that is right");
            }
            column = new ColumnBuilder(name);
            byName.put(name, column);
            columns.add(column);
        }
        return column;
    }

    private List<Column> built() {
        List<Column> built = new ArrayList<>(columns.size());
        for (ColumnBuilder column : columns) {
            built.add(column.build());
        }
        return built;
    }
}
