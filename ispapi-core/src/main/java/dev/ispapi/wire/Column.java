package dev.ispapi.wire;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * One property of an answer with its values by index: what {@code PROPERTY[NAME][0]}, {@code PROPERTY[NAME][1]} ... hold. Immutable.
 *
 * <p>Indices that the answer left out are holes; a column costs memory by its values, not by its highest index.
 */
public final class Column {

    private final String name;

    /** The indices of the values in ascending order; null if they are 0, 1, 2 ... without a hole. */
    private final int @Nullable [] indices;

    /** The text that the values are pieces of: most are never asked for, and making each one would cost more than to find it. */
    private final String text;

    /** Where the values stand in the text: the start in the upper half, the end in the lower. */
    private final long[] spans;

    /** Takes the arrays over without a copy. At least one value. */
    Column(String name, int @Nullable [] indices, String text, long[] spans) {
        this.name = name;
        this.indices = indices;
        this.text = text;
        this.spans = spans;
    }

    /**
     * The property's name.
     *
     * @return in upper case, such as {@code DOMAIN}
     */
    public String name() {
        return name;
    }

    /**
     * How many rows this column reaches over.
     *
     * @return the highest index plus one, 1 or more
     */
    public int size() {
        return indices == null ? spans.length : indices[indices.length - 1] + 1;
    }

    /**
     * The value at an index.
     *
     * @param index any number
     * @return the value, which may be an empty text; empty if the answer has none at this index
     */
    public Optional<String> value(int index) {
        return Optional.ofNullable(find(index));
    }

    /**
     * All values in the order of their indices, holes as empty texts.
     *
     * @return as many as {@link #size()}, unmodifiable; a view that costs no memory for holes
     */
    public List<String> values() {
        return new Values(this);
    }

    /** The value of the lowest index. */
    String first() {
        return valueOf(0);
    }

    /** How many values there are, holes not counted. */
    int count() {
        return spans.length;
    }

    /** The index of the n-th value, in ascending order. */
    int indexOf(int position) {
        return indices == null ? position : indices[position];
    }

    /** The n-th value, in the order of the indices. */
    String valueOf(int position) {
        return text.substring(start(position), end(position));
    }

    private @Nullable String find(int index) {
        if (indices == null) {
            return index >= 0 && index < spans.length ? valueOf(index) : null;
        }
        int position = Arrays.binarySearch(indices, index);
        return position < 0 ? null : valueOf(position);
    }

    private int start(int position) {
        return (int) (spans[position] >>> Integer.SIZE);
    }

    private int end(int position) {
        return (int) spans[position];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && Arrays.equals(indices, that.indices)
                && hasValuesOf(that);
    }

    private boolean hasValuesOf(Column that) {
        if (spans.length != that.spans.length) {
            return false;
        }
        for (int i = 0; i < spans.length; i++) {
            int length = end(i) - start(i);
            if (length != that.end(i) - that.start(i)
                    || !text.regionMatches(start(i), that.text, that.start(i), length)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 31 * name.hashCode() + Arrays.hashCode(indices);
        for (int i = 0; i < spans.length; i++) {
            hash = 31 * hash + valueOf(i).hashCode();
        }
        return hash;
    }

    /** The name and the number of values; the values may be secrets and are left out. */
    @Override
    public String toString() {
        return name + " (" + spans.length + ")";
    }

    private static final class Values extends AbstractList<String> implements RandomAccess {

        private final Column column;

        Values(Column column) {
            this.column = column;
        }

        @Override
        public String get(int index) {
            if (index < 0 || index >= column.size()) {
                throw new IndexOutOfBoundsException(index);
            }
            String value = column.find(index);
            return value == null ? "" : value;
        }

        @Override
        public int size() {
            return column.size();
        }
    }
}
