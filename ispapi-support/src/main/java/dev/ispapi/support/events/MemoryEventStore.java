package dev.ispapi.support.events;

import java.util.List;
import java.util.Optional;

/** A store that ends with the program. */
final class MemoryEventStore implements EventStore {

    private static final int REMEMBERED = 10_000;

    private final EventRecords records = new EventRecords(REMEMBERED);

    @Override
    public synchronized Optional<EventRecord> find(int number) {
        return records.find(number);
    }

    @Override
    public synchronized void save(EventRecord event) {
        records.save(event);
    }

    @Override
    public synchronized void forget(int number) {
        records.forget(number);
    }

    @Override
    public synchronized List<EventRecord> setAside() {
        return records.setAside();
    }

    @Override
    public synchronized Optional<EventPosition> position() {
        return records.position();
    }
}
