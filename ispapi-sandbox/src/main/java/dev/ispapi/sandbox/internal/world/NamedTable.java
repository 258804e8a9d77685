package dev.ispapi.sandbox.internal.world;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;

/**
 * A table with what is needed to save it.
 *
 * @param name its name in the file
 * @param rowType the class of its rows
 * @param table the table
 * @param <T> the rows
 */
public record NamedTable<T>(String name, Type rowType, Table<T> table) {

    /** {@return its rows, to be saved} */
    public List<T> rows() {
        return List.copyOf(table.rows());
    }

    /**
     * Puts saved rows in the place of all others.
     *
     * @param rows the rows, of {@link #rowType}
     */
    @SuppressWarnings("unchecked") // the file was read with the type of the rows
    public void replace(Collection<?> rows) {
        table.clear();
        rows.forEach(row -> table.put((T) row));
    }
}
