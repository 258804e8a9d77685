package dev.ispapi.sandbox.internal.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind, by key and in the order of their keys.
 *
 * @param <T> an immutable record
 */
public final class Table<T> {

    private final NavigableMap<String, T> rows = new TreeMap<>();
    private final List<TableWatcher<T>> watchers = new ArrayList<>();
    private final Function<T, String> key;
    private final Function<String, Optional<T>> otherwise;

    Table(Function<T, String> key) {
        this(key, id -> Optional.empty());
    }

    /** A table that has an answer for some keys of which nothing was put in. */
    Table(Function<T, String> key, Function<String, Optional<T>> otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    /**
     * Tells a watcher of all rows that there are, and from now on of each change.
     *
     * @param watcher what is told
     */
    public void watch(TableWatcher<? super T> watcher) {
        TableWatcher<T> added = watcher::changed;
        rows.forEach((id, row) -> added.changed(id, null, row));
        watchers.add(added);
    }

    private void tell(String id, @Nullable T before, @Nullable T after) {
        watchers.forEach(watcher -> watcher.changed(id, before, after));
    }

    /**
     * Looks a thing up.
     *
     * @param id its key
     * @return the thing
     */
    public Optional<T> find(String id) {
        T row = rows.get(id);
        return row == null ? otherwise.apply(id) : Optional.of(row);
    }

    /**
     * Adds a thing, or puts it in the place of the one with its key.
     *
     * @param row the thing
     */
    public void put(T row) {
        String id = key.apply(row);
        tell(id, rows.put(id, row), row);
    }

    /**
     * Takes a thing away.
     *
     * @param id its key
     * @return true if it was there
     */
    public boolean remove(String id) {
        T before = rows.remove(id);
        if (before != null) {
            tell(id, before, null);
        }
        return before != null;
    }

    /**
     * Takes a thing away, by its key.
     *
     * @param row the thing
     */
    public void removeRow(T row) {
        remove(key.apply(row));
    }

    /**
     * The rows whose keys begin alike.
     *
     * @param prefix the beginning of the keys
     * @return the rows in the order of their keys
     */
    public Collection<T> withPrefix(String prefix) {
        return Collections.unmodifiableCollection(
                rows.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values());
    }

    /** {@return all things, as they are at each look} */
    public Collection<T> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    void clear() {
        List.copyOf(rows.keySet()).forEach(this::remove);
    }

    /** {@return how many there are} */
    public int size() {
        return rows.size();
    }
}
