package dev.ispapi.support.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The memory of a reader: which events the handler has taken, which it refused, and how far the reader is. With it a reader recognises an
 * event whose deletion failed, and does not deliver it twice. Implement it on your own database to record an event together with what the
 * handler did, which makes delivery exactly once.
 *
 * <p>What {@link #save} took must outlive the program, or a crash can lead to a second delivery; never to a loss, because the account
 * keeps an event until it is deleted. Implementations are thread-safe.
 */
public interface EventStore extends AutoCloseable {

    /**
     * A memory that ends with the program. What was handled and not deleted is delivered again after a restart, and so is what was set
     * aside.
     *
     * @return an empty store, which remembers the last 10,000 handled events
     */
    static EventStore inMemory() {
        return new MemoryEventStore();
    }

    /**
     * A memory in a file, which is replaced as a whole with each change and survives a crash. One program at a time may use it: the file
     * is locked until the store is closed or the program ends. For several programs there is {@link
     * dev.ispapi.support.jdbc.JdbcEventStore}.
     *
     * @param file is made with the first change if it does not exist; its directory must exist
     * @return the store, which remembers the last 1,000 handled events
     * @throws IllegalStateException if another program uses the file
     * @throws java.io.UncheckedIOException if the file can't be read, or is not one of this store
     */
    static EventStore inFile(Path file) {
        return new FileEventStore(file);
    }

    /**
     * Claims the account's events for the reader of this store, before each event: of several programs with one store, one delivers at a
     * time, so that each event is delivered once and in order.
     *
     * @return whether they are claimed; false while another program has them
     */
    default boolean claim() {
        return true;
    }

    /** Gives up what this store holds, such as the claim or a lock; it must not be used afterwards. */
    @Override
    default void close() {}

    /**
     * What is known of an event.
     *
     * @param number the event's number
     * @return empty if the event was never seen, or is forgotten
     */
    Optional<EventRecord> find(int number);

    /**
     * Remembers an event, in place of what was known of it. A handled event moves the {@link #position()}. Handled events of long ago may
     * be forgotten; others stay until {@link #forget}.
     *
     * @param event what is to be remembered
     */
    void save(EventRecord event);

    /**
     * Forgets an event that is neither handled nor of interest any more.
     *
     * @param number the event's number
     */
    void forget(int number);

    /** {@return the events that were set aside, oldest record first} */
    List<EventRecord> setAside();

    /** {@return the event that was handled last; empty if there was none so far} */
    Optional<EventPosition> position();
}
