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
public final class Column extends NameTable.Named {

    /** The indices of the values in ascending order; null if they are 0, 1, 2 ... without a hole. */
    private final int @Nullable [] indices;

    /** The text that the values are pieces of: most are never asked for, and making each one would cost more than to find it. */
    private final String text;

    /** Where the values stand in the text: the start in the upper half, the end in the lower. Null if there is but {@link #only}. */
    private final long @Nullable [] spans;

    /** Where the value of index 0 stands, if there are no others. */
    private final long only;

    /** Takes the arrays over without a copy. At least one value. */
    Column(String name, int @Nullable [] indices, String text, long[] spans) {
        super(name);
        this.indices = indices;
        this.text = text;
        this.spans = spans;
        this.only = 0;
    }

    /** A column of one value, at index 0. */
    Column(String name, String text, long only) {
        super(name);
        this.indices = null;
        this.text = text;
        this.spans = null;
        this.only = only;
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
        return indices == null ? count() : indices[indices.length - 1] + 1;
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

    /** Where the value of index 0 stands, if there are no others. */
    long only() {
        return only;
    }

    /** How many values there are, holes not counted. */
    int count() {
        return spans == null ? 1 : spans.length;
    }

    /** The index of the n-th value, in ascending order. */
    int indexOf(int position) {
        return indices == null ? position : indices[position];
    }

    /** The n-th value, in the order of the indices. */
    String valueOf(int position) {
        return text.substring(start(position), end(position));
    }

    /** The value at an index; null if the answer has none there. */
    @Nullable
    String find(int index) {
        int position = position(index);
        return position < 0 ? null : valueOf(position);
    }

    /** The value at an index; null if the answer has none there, or an empty one. */
    @Nullable
    String present(int index) {
        int position = position(index);
        return position < 0 || start(position) == end(position) ? null : valueOf(position);
    }

    /** Whether there is a value at an index that is not empty. */
    boolean isPresent(int index) {
        int position = position(index);
        return position >= 0 && start(position) < end(position);
    }

    /** Whether any value is not empty. */
    boolean hasPresent() {
        for (int i = 0; i < count(); i++) {
            if (start(i) < end(i)) {
                return true;
            }
        }
        return false;
    }

    private int position(int index) {
        if (indices == null) {
            return index >= 0 && index < count() ? index : -1;
        }
        return Arrays.binarySearch(indices, index);
    }

    private int start(int position) {
        return (int) (span(position) >>> Integer.SIZE);
    }

    private int end(int position) {
        return (int) span(position);
    }

    private long span(int position) {
        return spans == null ? only : spans[position];
    }

    /** Whether the value at an index begins with a word, in any case. */
    boolean startsWith(int index, String word) {
        int position = position(index);
        return position >= 0
                && end(position) - start(position) >= word.length()
                && text.regionMatches(true, start(position), word, 0, word.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && Arrays.equals(indices, that.indices)
                && hasValuesOf(that);
    }

    private boolean hasValuesOf(Column that) {
        if (count() != that.count()) {
            return false;
        }
        for (int i = 0; i < count(); i++) {
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
        for (int i = 0; i < count(); i++) {
            hash = 31 * hash + valueOf(i).hashCode();
        }
        return hash;
    }

    /** The name and the number of values; the values may be secrets and are left out. */
    @Override
    public String toString() {
        return name + " (" + count() + ")";
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
