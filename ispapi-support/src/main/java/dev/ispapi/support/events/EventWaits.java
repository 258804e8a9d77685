package dev.ispapi.support.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands events on to what waits for them; the handler of an {@link EventReader}.
 *
 * <pre>{@code
 * EventWaits waiting = new EventWaits(event -> log.info("{}", event));
 * waiting.await(CorrelationKey.domain(DomainName.of("example.com"), EventMeaning.Kind.TRANSFER), ordered, event -> {
 *     orders.transferred(event.meaning());
 *     return event.meaning().stage().isFinal();
 * });
 * EventReader.builder(ispapi).handler(waiting).build().readAll();
 * }</pre>
 *
 * <p>It remembers nothing beyond the program. After a restart, register whatever waits <em>before</em> the first round: an event for which
 * nobody waits goes to the other handler, and is deleted when that takes it.
 *
 * <p>Thread-safe.
 */
public final class EventWaits implements EventHandler {

    private final EventHandler others;
    private final Map<CorrelationKey, List<Entry>> waiting = new LinkedHashMap<>();

    /**
     * Makes an empty registry.
     *
     * @param others gets the events for which nothing waits
     */
    public EventWaits(EventHandler others) {
        this.others = others;
    }

    /** A registration, which can be taken back. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {

        /** Waits no longer. Does nothing if the waiting is over already. */
        @Override
        void close();
    }

    /** Compared by identity, so that the same object can wait twice. */
    private static final class Entry {

        private final EventWaiter awaiting;
        private final Instant since;

        Entry(EventWaiter awaiting, Instant since) {
            this.awaiting = awaiting;
            this.since = since;
        }

        boolean waitsFor(RegistrarEvent event) {
            return event.date().map(date -> !date.isBefore(since)).orElse(true);
        }
    }

    /**
     * Waits for events of a key, whenever they happened. Of several that wait for one key each gets each event, in the order of
     * registration.
     *
     * @param key of the events
     * @param awaiting gets the events, on the thread of the reader, until it says that the waiting is over
     * @return to take it back
     */
    public Registration await(CorrelationKey key, EventWaiter awaiting) {
        return await(key, Instant.MIN, awaiting);
    }

    /**
     * Waits for events of a key that happened since something began. An account can still hold the events of an earlier attempt: the
     * failure of last week's transfer must not end the waiting for today's.
     *
     * @param key of the events
     * @param since when it began, by the API's clock, which counts whole seconds; older events are not for this one. An event without a
     *     date is
     * @param awaiting gets the events, on the thread of the reader, until it says that the waiting is over
     * @return to take it back
     */
    public Registration await(CorrelationKey key, Instant since, EventWaiter awaiting) {
        // An event of the same second can have a date that is earlier by its fraction.
        Instant from = since.truncatedTo(ChronoUnit.SECONDS);
        Entry entry = new Entry(awaiting, from);
        synchronized (waiting) {
            waiting.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
        }
        return () -> remove(key, entry);
    }

    /** {@return the keys for which something waits, in the order of registration, unmodifiable} */
    public List<CorrelationKey> keys() {
        synchronized (waiting) {
            return List.copyOf(waiting.keySet());
        }
    }

    /**
     * Hands an event on.
     *
     * @param event the event
     * @throws Exception what those that get it throw; who got the event before then gets it again
     */
    @Override
    public void handle(RegistrarEvent event) throws Exception {
        CorrelationKey key = CorrelationKey.of(event).orElse(null);
        List<Entry> entries = key == null ? List.of() : entries(key, event);
        if (key == null || entries.isEmpty()) {
            others.handle(event);
            return;
        }
        List<Entry> over = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.awaiting.happened(event)) {
                over.add(entry);
            }
        }
        // Only now: if one of them had thrown, the event would come again for all.
        over.forEach(entry -> remove(key, entry));
    }

    private List<Entry> entries(CorrelationKey key, RegistrarEvent event) {
        synchronized (waiting) {
            return waiting.getOrDefault(key, List.of()).stream()
                    .filter(entry -> entry.waitsFor(event))
                    .toList();
        }
    }

    private void remove(CorrelationKey key, Entry entry) {
        synchronized (waiting) {
            waiting.computeIfPresent(key, (unused, entries) -> {
                entries.remove(entry);
                return entries.isEmpty() ? null : entries;
            });
        }
    }
}
