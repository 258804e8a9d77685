package dev.ispapi.support.events;

import java.util.List;
import java.util.Optional;

/** A store in whose work a crash can come. */
record FusedStore(EventStore store, Fuse fuse) implements EventStore {

    @Override
    public Optional<EventRecord> find(int number) {
        return store.find(number);
    }

    @Override
    public void save(EventRecord event) {
        fuse.burn();
        store.save(event);
        fuse.burn();
    }

    @Override
    public void forget(int number) {
        fuse.burn();
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
