package dev.ispapi.wire;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one property. As long as the indices arrive as 0, 1, 2 ... it is a plain array; otherwise it keeps pairs of
 * index and value, so that a giant index costs as much as a small one.
 */
final class ColumnBuilder {

    private static final int FIRST_VALUES = 4;
    private static final long[] SPENT = {};

    private final String name;
    private final String prefix;
    private final String text;
    private long[] spans = new long[FIRST_VALUES];
    private int @Nullable [] indices;
    private int count;
    private boolean isAscending = true;

    /** The column whose value followed last time: a good guess where an answer comes row by row. */
    @Nullable
    ColumnBuilder next;

    ColumnBuilder(String name, String text) {
        this.name = name;
        this.text = text;
        this.prefix = "PROPERTY[" + name + "]";
    }

    String name() {
        return name;
    }

    /** How a line of this property begins, as the API itself writes it. */
    String prefix() {
        return prefix;
    }

    /** Sets the value of an index: a piece of the text. The last one wins. */
    void put(int index, int start, int end) {
        long span = (long) start << Integer.SIZE | end;
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
            grow();
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
    private void grow() {
        if (!isAscending) {
            sort();
            isAscending = true;
        }
        int length = count + Math.max(FIRST_VALUES, count >> 1);
        spans = Arrays.copyOf(spans, length);
        if (indices != null) {
            indices = Arrays.copyOf(indices, length);
        }
    }

    /** The column; at least one value must have been put. This builder is spent, and gives its memory back. */
    Column build() {
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
        long[] order = order();
        // They are in the order as well, and the sorting may need the room.
        indices = null;
        Arrays.sort(order);
        int[] sortedIndices = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int index = (int) (order[i] >> Integer.SIZE);
            long span = spans[(int) order[i]];
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
