package dev.ispapi.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one property. As long as the indices arrive as 0, 1, 2 ... it is a plain array; otherwise it keeps pairs of
 * index and value, so that a giant index costs as much as a small one.
 */
final class ColumnBuilder {

    private final String name;
    private final String prefix;
    private final String text;
    private long[] spans = new long[4];
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

    private void grow() {
        int length = 2 * spans.length;
        spans = Arrays.copyOf(spans, length);
        if (indices != null) {
            indices = Arrays.copyOf(indices, length);
        }
    }

    /** The column; at least one value must have been put. This builder is spent. */
    Column build() {
        if (indices == null) {
            return new Column(name, null, text, trimmed());
        }
        if (!isAscending) {
            sort(indices);
        }
        boolean isDense = indices[count - 1] == count - 1;
        return new Column(name, isDense ? null : Arrays.copyOf(indices, count), text, trimmed());
    }

    private long[] trimmed() {
        return spans.length == count ? spans : Arrays.copyOf(spans, count);
    }

    /** Orders by index; of several values of one index only the last put is kept. */
    private void sort(int[] unsorted) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) unsorted[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] sortedIndices = new int[count];
        long[] sortedSpans = new long[count];
        int kept = 0;
        for (long entry : order) {
            int index = (int) (entry >> Integer.SIZE);
            if (kept > 0 && sortedIndices[kept - 1] == index) {
                kept--;
            }
            sortedIndices[kept] = index;
            sortedSpans[kept++] = spans[(int) entry];
        }
        indices = sortedIndices;
        spans = sortedSpans;
        count = kept;
    }
}
