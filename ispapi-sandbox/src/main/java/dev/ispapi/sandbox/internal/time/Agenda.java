package dev.ispapi.sandbox.internal.time;

import dev.ispapi.sandbox.internal.world.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which of many things is due first. Nothing is entered here: the dates are worked out from the world, again for each thing whose rows
 * changed since, so that a world that was saved and read has the same agenda.
 */
public final class Agenda {

    /**
     * A thing and its date.
     *
     * @param date when it is due
     * @param key which it is
     */
    public record Entry(Instant date, String key) {}

    private final Function<String, Optional<Instant>> due;
    private final Map<String, Entry> entries = new HashMap<>();
    private final NavigableSet<Entry> byDate =
            new TreeSet<>(Comparator.comparing(Entry::date).thenComparing(Entry::key));
    private final Set<String> changed = new HashSet<>();

    /**
     * An agenda.
     *
     * @param due works out of the world when a thing is due; empty if never, or if it is gone
     */
    public Agenda(Function<String, Optional<Instant>> due) {
        this.due = due;
    }

    /**
     * Follows a table that dates depend on. Its rows have the keys of the things.
     *
     * @param table the table
     */
    public void follow(Table<?> table) {
        table.watch((key, before, after) -> changed.add(key));
    }

    /** {@return what is due first, by its key among things of one date; empty if nothing ever is} */
    public Optional<Entry> first() {
        catchUp();
        return byDate.isEmpty() ? Optional.empty() : Optional.of(byDate.first());
    }

    /**
     * What is due first.
     *
     * @param limit how many at most
     * @return in the order of time
     */
    public List<Entry> first(int limit) {
        catchUp();
        return byDate.stream().limit(limit).toList();
    }

    private void catchUp() {
        changed.forEach(this::update);
        changed.clear();
    }

    private void update(String key) {
        Entry old = entries.remove(key);
        if (old != null) {
            byDate.remove(old);
        }
        due.apply(key).map(date -> new Entry(date, key)).ifPresent(entry -> {
            entries.put(key, entry);
            byDate.add(entry);
        });
    }
}
