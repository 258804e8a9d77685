package dev.ispapi.wire;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one property. As long as the indices arrive as 0, 1, 2 ... it is a plain array; otherwise it keeps pairs of
 * index and value, so that a giant index costs as much as a small one.
 */
final class ColumnBuilder extends NameTable.Named {

    private static final int FIRST_VALUES = 4;
    private static final long[] SPENT = {};

    private static final int NOT_PLAIN = -1;

    /** The characters of {@code PROPERTY[} and {@code ]}. */
    private static final int BRACKETS = 10;

    private final int position;

    /** Where a line of this property stands in the text that is written as the API writes them, up to the name's bracket. */
    private final int prefix;

    /** The value of index 0, as long as there is no other: most properties have one value. */
    private long only;

    private long @Nullable [] spans;
    private int @Nullable [] indices;
    private int count;
    private boolean isAscending = true;

    /** The column whose value followed last time: a good guess where an answer comes row by row. */
    @Nullable
    ColumnBuilder next;

    /**
     * A property of more than a value of index 0.
     *
     * @param name its name
     * @param position where it stands among the columns
     * @param start where its line begins in the text
     * @param end behind the name's bracket in this line: up to there its other lines mostly are alike
     */
    ColumnBuilder(String name, int position, int start, int end) {
        super(name);
        this.position = position;
        this.prefix = end - start == BRACKETS + name.length() ? start : NOT_PLAIN;
    }

    /** Where it stands among the columns. */
    int position() {
        return position;
    }

    /** A piece of the text: the start in the upper half, the end in the lower. */
    static long span(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** Sets the value of index 0, which came first. */
    void put(Column first) {
        only = first.only();
        count = 1;
    }

    /** Whether a line is of this property and begins as its first line did. */
    boolean isHeadOf(String text, int lineStart) {
        return prefix != NOT_PLAIN && text.regionMatches(lineStart, text, prefix, prefixLength());
    }

    /** The length of what the property's lines begin with. */
    int prefixLength() {
        return BRACKETS + name.length();
    }

    /** Sets the value of an index: a piece of the text. The last one wins. */
    void put(int index, int start, int end) {
        long span = span(start, end);
        if (spans == null) {
            if (index == 0) {
                only = span;
                count = 1;
                return;
            }
            spans = new long[FIRST_VALUES];
            spans[0] = only;
        }
        putFurther(index, span);
    }

    private void putFurther(int index, long span) {
        long[] spans = Objects.requireNonNull(this.spans);
        if (indices == null) {
            if (index < count) {
                spans[index] = span;
                return;
            }
            if (index > count) {
                indices = ascending(count, spans.length);
            }
        }
        if (indices != null && count > 0 && index == indices[count - 1]) {
            spans[count - 1] = span;
            return;
        }
        if (count == spans.length) {
            spans = grow();
        }
        if (indices != null) {
            isAscending &= count == 0 || index > indices[count - 1];
            indices[count] = index;
        }
        spans[count++] = span;
    }

    private static int[] ascending(int count, int length) {
        int[] indices = new int[length];
        for (int i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    /** By half, and not before values that were overwritten are gone: a hostile answer gets as little memory for its bytes as can be. */
    private long[] grow() {
        if (!isAscending) {
            sort();
            isAscending = true;
        }
        int length = count + Math.max(FIRST_VALUES, count >> 1);
        long[] longer = Arrays.copyOf(Objects.requireNonNull(spans), length);
        spans = longer;
        if (indices != null) {
            indices = Arrays.copyOf(indices, length);
        }
        return longer;
    }

    /** The column; at least one value must have been put. This builder is spent, and gives its memory back. */
    Column build(String text) {
        if (spans == null) {
            return new Column(name, text, only);
        }
        if (!isAscending) {
            sort();
        }
        int[] ordered = indices;
        boolean isDense = ordered == null || ordered[count - 1] == count - 1;
        int[] sparse = ordered == null || isDense ? null : Arrays.copyOf(ordered, count);
        indices = null;
        long[] trimmed = spans.length == count ? spans : Arrays.copyOf(spans, count);
        spans = SPENT;
        return new Column(name, sparse, text, trimmed);
    }

    /** Orders by index; of several values of one index only the last put is kept. */
    private void sort() {
        long[] values = Objects.requireNonNull(spans);
        long[] order = order();
        // They are in the order as well, and the sorting may need the room.
        indices = null;
        Arrays.sort(order);
        int[] sortedIndices = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int index = (int) (order[i] >> Integer.SIZE);
            long span = values[(int) order[i]];
            if (kept > 0 && sortedIndices[kept - 1] == index) {
                kept--;
            }
            sortedIndices[kept] = index;
            // What stood here was read already.
            order[kept++] = span;
        }
        indices = sortedIndices;
        spans = order;
        count = kept;
    }

    /** Index and place of each value. */
    private long[] order() {
        int[] unsorted = Objects.requireNonNull(indices);
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) unsorted[i] << Integer.SIZE | i;
        }
        return order;
    }
}
