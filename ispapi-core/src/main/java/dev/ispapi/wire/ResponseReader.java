package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one answer from its lines, up to its {@code EOF}. */
final class ResponseReader {

    private static final String PROPERTY = "PROPERTY";

    /** What the answer on one domain has. */
    private static final int USUAL_COLUMNS = 48;

    private static final String EXPECTED_PROPERTY = "PROPERTY[NAME][INDEX] = value";

    private final Lines lines;
    private final String text;
    private final ResponseLimits limits;
    private final HeadReader head;
    private final NameTable<ColumnBuilder> byName = new NameTable<>(USUAL_COLUMNS);
    private final List<ColumnBuilder> columns = new ArrayList<>(USUAL_COLUMNS);
    private @Nullable ColumnBuilder previous;
    private int propertyCount;

    /** Whether any name has a blank or an underscore. */
    private boolean isSpelledOut;

    ResponseReader(Lines lines, ResponseLimits limits) {
        this.lines = lines;
        this.text = lines.text();
        this.limits = limits;
        this.head = new HeadReader(lines);
    }

    Response read() {
        readStart();
        while (lines.advance()) {
            if (readLine()) {
                return new Response(head.build(), built(), isSpelledOut);
            }
        }
        throw new MalformedResponseException("the answer ends before its EOF line, so that a part of it is missing");
    }

    /** Reads this line, and says whether it is the last one. In a method of its own, so that the JVM compiles it early. */
    private boolean readLine() {
        ColumnBuilder known = known();
        if (known != null) {
            readValue(known, lines.start() + known.prefixLength());
        } else if (lines.startsWith(PROPERTY)) {
            readProperty();
        } else if (lines.is("EOF")) {
            return true;
        } else if (lines.is("[RESPONSE]")) {
            throw lines.malformed(
                    "another answer begins before the EOF line of this one, so that a part of this one is missing");
        } else {
            head.read();
        }
        return false;
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

    /**
     * The column of this line, without taking the line apart. Answers come row by row or column by column, so it is mostly the one that
     * followed before, or the same again. Null if it is neither, or written in another way.
     */
    private @Nullable ColumnBuilder known() {
        ColumnBuilder last = previous;
        if (last == null) {
            return null;
        }
        ColumnBuilder guess = last.next;
        if (guess != null && guess.isHeadOf(text, lines.start())) {
            previous = guess;
            return guess;
        }
        return last.isHeadOf(text, lines.start()) ? last : null;
    }

    private void readProperty() {
        int end = lines.end();
        int open = Lines.skipBlanks(text, lines.start() + PROPERTY.length(), end);
        if (open == end || text.charAt(open) != '[') {
            return;
        }
        int close = open + 1;
        while (close < end && text.charAt(close) != ']' && text.charAt(close) != '[') {
            char c = text.charAt(close);
            isSpelledOut |= c == ' ' || c == '_';
            close++;
        }
        int from = Lines.skipBlanks(text, open + 1, close);
        int to = lines.trimBlanks(from, close);
        if (from == to || close == end || text.charAt(close) != ']') {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        ColumnBuilder column = find(Response.upper(text.substring(from, to)), close + 1);
        if (previous != null && previous != column) {
            previous.next = column;
        }
        previous = column;
        readValue(column, close + 1);
    }

    /**
     * Reads what stands behind a property's name: {@code [INDEX] = value}, or {@code = value} for the first one. Where nothing but
     * {@code =} is missing, the value is empty.
     */
    private void readValue(ColumnBuilder column, int from) {
        String line = text; // a local variable, which the JVM need not read again for each character
        int end = lines.end();
        int at = Lines.skipBlanks(line, from, end);
        boolean isIndexed = at < end && line.charAt(at) == '[';
        long index = 0;
        if (isIndexed) {
            int digits = Lines.skipBlanks(line, at + 1, end);
            at = digits;
            while (at < end && isDigit(line.charAt(at))) {
                index = index > Integer.MAX_VALUE ? index : 10 * index + (line.charAt(at) - '0');
                at++;
            }
            int close = Lines.skipBlanks(line, at, end);
            if (digits == at || close == end || line.charAt(close) != ']') {
                throw lines.brokenProperty(EXPECTED_PROPERTY);
            }
            at = Lines.skipBlanks(line, close + 1, end);
        }
        boolean isEmpty = isIndexed && at == end;
        if (!isEmpty && (at == end || line.charAt(at) != '=')) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        checkLimits(index);
        column.put((int) index, isEmpty ? end : Lines.skipBlanks(line, at + 1, end), end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void checkLimits(long index) {
        if (index > limits.maxIndex()) {
            throw lines.malformed("the index is higher than the limit of " + limits.maxIndex()
                    + "; ask for less at once, or raise the limit");
        }
        if (++propertyCount > limits.maxProperties()) {
            throw lines.malformed("the answer has more than " + limits.maxProperties()
                    + " values; ask for less at once, or raise the limit");
        }
    }

    private ColumnBuilder find(String name, int prefixEnd) {
        ColumnBuilder column = byName.find(name);
        if (column == null) {
            if (columns.size() == limits.maxColumns()) {
                throw lines.malformed("the answer has more than " + limits.maxColumns()
                        + " properties of different names; raise the limit if that is right");
            }
            column = new ColumnBuilder(name, lines.start(), prefixEnd);
            byName.add(column);
            columns.add(column);
        }
        return column;
    }

    private List<Column> built() {
        Column[] built = new Column[columns.size()];
        for (int i = 0; i < built.length; i++) {
            built[i] = columns.get(i).build(text);
        }
        return Arrays.asList(built);
    }
}
