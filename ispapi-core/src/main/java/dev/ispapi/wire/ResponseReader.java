package dev.ispapi.wire;

import dev.ispapi.MalformedResponseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one answer from its lines, up to its {@code EOF}. */
final class ResponseReader {

    private static final String PROPERTY = "PROPERTY";

    /** How a property's name begins, and what follows it, as the API writes them. */
    private static final String USUAL_START = "PROPERTY[";

    private static final String USUAL_FIRST = "[0] = ";

    /** What the answer on one domain has. */
    private static final int USUAL_COLUMNS = 48;

    private static final String EXPECTED_PROPERTY = "PROPERTY[NAME][INDEX] = value";

    private final Lines lines;
    private final String text;
    private final ResponseLimits limits;
    private final HeadReader head;
    /** All columns. Most have a single value and are finished at once; of the others, only the name counts before the end. */
    private final NameTable<Column> byName = new NameTable<>(USUAL_COLUMNS);

    private final List<Column> columns = new ArrayList<>(USUAL_COLUMNS);

    /** The columns that have more than a value of index 0. */
    private final NameTable<ColumnBuilder> growing = new NameTable<>();

    private final List<ColumnBuilder> growingColumns = new ArrayList<>();
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
                growingColumns.forEach(this::finish);
                return new Response(head.build(), columns, byName, isSpelledOut);
            }
        }
        throw new MalformedResponseException("the answer ends before its EOF line, so that a part of it is missing");
    }

    /** Reads this line, and says whether it is the last one. In a method of its own, so that the JVM compiles it early. */
    private boolean readLine() {
        ColumnBuilder known = known();
        if (known != null) {
            readValue(known, known.name, lines.start() + known.prefixLength());
        } else if (text.startsWith(USUAL_START, lines.start()) || lines.startsWith(PROPERTY)) {
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
        String line = text; // a local variable, which the JVM need not read again for each character
        int end = lines.end();
        int open = Lines.skipBlanks(line, lines.start() + PROPERTY.length(), end);
        if (open == end || line.charAt(open) != '[') {
            return;
        }
        int close = line.indexOf(']', open);
        if (close < 0 || close >= end) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        String name = UsualNames.find(line, open + 1, close);
        if (name == null) {
            name = name(open + 1, close);
        }
        ColumnBuilder column = growingColumns.isEmpty() ? null : growing.find(name);
        if (column != null) {
            if (previous != null && previous != column) {
                previous.next = column;
            }
            previous = column;
        }
        readValue(column, name, close + 1);
    }

    /** A name that stands between the brackets, in any case and with blanks around it. */
    private String name(int open, int close) {
        int from = Lines.skipBlanks(text, open, close);
        int to = lines.trimBlanks(from, close);
        String name = text.substring(from, to);
        if (name.isEmpty() || name.indexOf('[') >= 0) {
            throw lines.brokenProperty(EXPECTED_PROPERTY);
        }
        isSpelledOut |= name.indexOf(' ') >= 0 || name.indexOf('_') >= 0;
        return Response.upper(name);
    }

    /**
     * Reads what stands behind a property's name: {@code [INDEX] = value}, or {@code = value} for the first one. Where nothing but
     * {@code =} is missing, the value is empty.
     *
     * @param column the column, if it has more than a value of index 0 already
     */
    private void readValue(@Nullable ColumnBuilder column, String name, int from) {
        String line = text; // a local variable, which the JVM need not read again for each character
        int end = lines.end();
        if (line.startsWith(USUAL_FIRST, from) && from + USUAL_FIRST.length() <= end) {
            put(column, name, 0, from, Lines.skipBlanks(line, from + USUAL_FIRST.length(), end));
            return;
        }
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
        put(column, name, index, from, isEmpty ? end : Lines.skipBlanks(line, at + 1, end));
    }

    private void put(@Nullable ColumnBuilder column, String name, long index, int prefixEnd, int start) {
        checkLimits(index);
        if (column != null) {
            column.put((int) index, start, lines.end());
            return;
        }
        Column added = new Column(name, text, ColumnBuilder.span(start, lines.end()));
        Column first = byName.addIfAbsent(added);
        if (first != null) {
            ColumnBuilder growingNow = grow(first, prefixEnd);
            growingNow.put(first);
            growingNow.put((int) index, start, lines.end());
            return;
        }
        if (columns.size() == limits.maxColumns()) {
            throw lines.malformed("the answer has more than " + limits.maxColumns()
                    + " properties of different names; raise the limit if that is right");
        }
        columns.add(added);
        if (index == 0) {
            previous = null;
        } else {
            grow(added, prefixEnd).put((int) index, start, lines.end());
        }
    }

    /** Makes a column one of more values. */
    private ColumnBuilder grow(Column column, int prefixEnd) {
        int position = columns.size() - 1;
        while (!columns.get(position).name.equals(column.name)) {
            position--;
        }
        ColumnBuilder builder = new ColumnBuilder(column.name, position, lines.start(), prefixEnd);
        var unused = growing.addIfAbsent(builder);
        growingColumns.add(builder);
        if (previous != null) {
            previous.next = builder;
        }
        previous = builder;
        return builder;
    }

    private void finish(ColumnBuilder builder) {
        Column built = builder.build(text);
        columns.set(builder.position(), built);
        byName.replace(built);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void checkLimits(long index) {
        if (index > limits.maxIndex()) {
            throw lines.malformed("the index is higher than the limit of " + limits.maxIndex()
                    + "; request less, or raise the limit");
        }
        if (++propertyCount > limits.maxProperties()) {
            throw lines.malformed(
                    "the answer has more than " + limits.maxProperties() + " values; request less, or raise the limit");
        }
    }
}
