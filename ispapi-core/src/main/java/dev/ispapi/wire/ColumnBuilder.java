package dev.ispapi.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one property. As long as the indices arrive as 0, 1, 2 ... it is a plain array; otherwise it keeps pairs of
 * index and value, so that a giant index costs as much as a small one.
 */
final class ColumnBuilder {

    private final String name;
    private String[] values = new String[4];
    private int @Nullable [] indices;
    private int count;
    private boolean isAscending = true;

    /** The column whose value followed last time: a good guess where an answer comes row by row. */
    @Nullable
    ColumnBuilder next;

    ColumnBuilder(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Sets the value of an index; the last one wins. */
    void put(int index, String value) {
        if (indices == null) {
            if (index < count) {
                values[index] = value;
                return;
            }
            if (index > count) {
                indices = ascending(count, values.length);
            }
        }
        if (count == values.length) {
            grow();
        }
        if (indices != null) {
            isAscending &= count == 0 || index > indices[count - 1];
            indices[count] = index;
        }
        values[count++] = value;
    }

    /** The highest index so far plus one. */
    int size() {
        if (indices == null) {
            return count;
        }
        int size = 0;
        for (int i = 0; i < count; i++) {
            size = Math.max(size, indices[i] + 1);
        }
        return size;
    }

    /** A builder that can be spent while this one goes on. */
    ColumnBuilder copy() {
        ColumnBuilder copy = new ColumnBuilder(name);
        copy.values = values.clone();
        copy.indices = indices == null ? null : indices.clone();
        copy.count = count;
        copy.isAscending = isAscending;
        return copy;
    }

    private static int[] ascending(int count, int length) {
        int[] indices = new int[length];
        for (int i = 0; i < count; i++) {
            indices[i] = i;
        }
        return indices;
    }

    private void grow() {
        int length = 2 * values.length;
        values = Arrays.copyOf(values, length);
        if (indices != null) {
            indices = Arrays.copyOf(indices, length);
        }
    }

    /** The column; at least one value must have been put. This builder is spent. */
    Column build() {
        if (indices == null) {
            return new Column(name, null, trimmed());
        }
        if (!isAscending) {
            sort(indices);
        }
        boolean isDense = indices[count - 1] == count - 1;
        return new Column(name, isDense ? null : Arrays.copyOf(indices, count), trimmed());
    }

    private String[] trimmed() {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** Orders by index; of several values of one index only the last put is kept. */
    private void sort(int[] unsorted) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) unsorted[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] sortedIndices = new int[count];
        String[] sortedValues = new String[count];
        int kept = 0;
        for (long entry : order) {
            int index = (int) (entry >> Integer.SIZE);
            if (kept > 0 && sortedIndices[kept - 1] == index) {
                kept--;
            }
            sortedIndices[kept] = index;
            sortedValues[kept++] = values[(int) entry];
        }
        indices = sortedIndices;
        values = sortedValues;
        count = kept;
    }
}
