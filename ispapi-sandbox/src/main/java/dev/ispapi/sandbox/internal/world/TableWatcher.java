package dev.ispapi.sandbox.internal.world;

import org.jspecify.annotations.Nullable;

/**
 * Is told of each change to a table, for what is derived from its rows.
 *
 * @param <T> the rows
 */
@FunctionalInterface
public interface TableWatcher<T> {

    /**
     * A row was added, replaced or taken away. It is told within the change, so it must not change the table.
     *
     * @param key the row's key
     * @param before the row as it was; null if there was none
     * @param after the row as it is; null if it is gone
     */
    void changed(String key, @Nullable T before, @Nullable T after);
}
