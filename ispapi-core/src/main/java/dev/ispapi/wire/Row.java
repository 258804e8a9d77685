package dev.ispapi.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of an answer hold at one index, as in the answers of list commands. An immutable view of the answer.
 *
 * <p>What says something of the page belongs to no row: its numbers ({@code FIRST}, {@code LAST}, {@code COUNT}, {@code LIMIT}, {@code
 * TOTAL}) and the names of its columns ({@code COLUMN}).
 */
public final class Row {

    private final Response response;
    private final int index;

    Row(Response response, int index) {
        this.response = response;
        this.index = index;
    }

    /**
     * The row's index within its answer.
     *
     * @return 0 or more
     */
    public int index() {
        return index;
    }

    /**
     * The value of a column.
     *
     * @param column the column's name in any case
     * @return the value, which may be an empty text; empty if the answer has none here, and for what says something of the page
     */
    public Optional<String> value(String column) {
        return response.column(column)
                .filter(found -> !Response.isOfThePage(found))
                .flatMap(found -> found.value(index));
    }

    /**
     * The values by column.
     *
     * @return upper-case names and values in the order of the columns, without those that have no value here; unmodifiable
     */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : response.columns()) {
            if (!Response.isOfThePage(column)) {
                column.value(index).ifPresent(value -> values.put(column.name(), value));
            }
        }
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && index == that.index && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return 31 * values().hashCode() + index;
    }

    /** The index and the columns' names; the values may be secrets and are left out. */
    @Override
    public String toString() {
        return "Row " + index + " of " + response;
    }
}
