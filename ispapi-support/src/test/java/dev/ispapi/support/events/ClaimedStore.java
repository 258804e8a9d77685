package dev.ispapi.support.events;

import java.util.List;
import java.util.Optional;

/** A store whose events another reader claims, after this one had them some times. */
final class ClaimedStore implements EventStore {

    private final EventStore store;
    private int left;

    ClaimedStore(EventStore store, int times) {
        this.store = store;
        this.left = times;
    }

    @Override
    public boolean claim() {
        return left-- > 0;
    }

    @Override
    public Optional<EventRecord> find(int number) {
        return store.find(number);
    }

    @Override
    public void save(EventRecord event) {
        store.save(event);
    }

    @Override
    public void forget(int number) {
        store.forget(number);
    }

    @Override
    public List<EventRecord> setAside() {
        return store.setAside();
    }

    @Override
    public Optional<EventPosition> position() {
        return store.position();
    }
}
