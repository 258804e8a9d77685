package dev.ispapi.sandbox.internal.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rows of a table by what they name, such as the domains of a contact. */
final class Index<T> {

    private final Map<String, SortedSet<String>> keys = new HashMap<>();
    private final Table<T> table;
    private final Function<T, Stream<String>> terms;

    Index(Table<T> table, Function<T, Stream<String>> terms) {
        this.table = table;
        this.terms = terms;
        table.watch((key, before, after) -> {
            Set<String> old = of(before);
            Set<String> fresh = of(after);
            if (!old.equals(fresh)) {
                old.forEach(term -> remove(term, key));
                fresh.forEach(term ->
                        keys.computeIfAbsent(term, any -> new TreeSet<>()).add(key));
            }
        });
    }

    private Set<String> of(@Nullable T row) {
        return row == null ? Set.of() : terms.apply(row).collect(Collectors.toSet());
    }

    private void remove(String term, String key) {
        SortedSet<String> left = keys.get(term);
        if (left != null && left.remove(key) && left.isEmpty()) {
            keys.remove(term);
        }
    }

    /** How many rows name a term. */
    int count(String term) {
        SortedSet<String> found = keys.get(term);
        return found == null ? 0 : found.size();
    }

    /** The rows that name a term, in the order of their keys, without the first ones. */
    Stream<T> from(String term, int first) {
        SortedSet<String> found = keys.get(term);
        return found == null
                ? Stream.empty()
                : found.stream().skip(first).map(table::find).flatMap(Optional::stream);
    }

    /** The rows that name a term, in the order of their keys. */
    List<T> rows(String term) {
        return from(term, 0).toList();
    }
}
