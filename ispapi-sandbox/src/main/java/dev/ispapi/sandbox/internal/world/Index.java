package dev.ispapi.sandbox.internal.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
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
            of(before).forEach(term -> remove(term, key));
            of(after)
                    .forEach(term ->
                            keys.computeIfAbsent(term, any -> new TreeSet<>()).add(key));
        });
    }

    private Stream<String> of(@Nullable T row) {
        return row == null ? Stream.empty() : terms.apply(row).distinct();
    }

    private void remove(String term, String key) {
        SortedSet<String> left = keys.get(term);
        if (left != null && left.remove(key) && left.isEmpty()) {
            keys.remove(term);
        }
    }

    /** The rows that name a term, in the order of their keys. */
    List<T> rows(String term) {
        SortedSet<String> found = keys.get(term);
        return found == null
                ? List.of()
                : found.stream().map(table::find).flatMap(Optional::stream).toList();
    }
}
