package dev.ispapi.support.events;

import dev.ispapi.CommandSender;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an account's events, by {@code QueryEventList}, {@code StatusEvent} and {@code DeleteEvent}.
 *
 * <pre>{@code
 * EventReader reader = EventReader.builder(ispapi)
 *         .handler(event -> orders.note(event.domain(), event.meaning()))
 *         .store(EventStore.inFile(Path.of("events.txt")))
 *         .build();
 * reader.readAll();
 * }</pre>
 *
 * <p>Each event is delivered at least once, in the order of date and number among those that are listed, one at a time. It is deleted
 * when the handler has returned and the {@link EventStore} has recorded it. Wherever the program ends, the event comes again or is only
 * deleted; it is not lost. The store recognises an event that was handled and not deleted, so that the handler gets an event twice only
 * if the program ends after the handler did its work and before the store recorded it. With {@link EventStore#inMemory()}, the default,
 * that holds within one program.
 *
 * <p>Events that arrive during a round are delivered by this round or the next. An event that was deleted elsewhere is skipped. Events of
 * unknown class or subclass are delivered like any other.
 *
 * <p><strong>Several readers of one account</strong> share its events: what one deletes, the others do not see, and two that list the
 * same event at the same time may both deliver it. Let one reader serve an account, and one handler hand the events on. With a {@link
 * dev.ispapi.support.jdbc.JdbcEventStore} others can run as spares: the store lets one of them deliver at a time. Readers of the same account with different purposes are not possible; neither does a reader ask
 * for some classes only, because what it leaves would stay for ever.
 *
 * <p>Thread-safe; rounds of one reader follow one another. It has no thread of its own. What the sender throws, such as {@link
 * dev.ispapi.ConnectionException}, ends a round and is thrown by it; the next round continues there.
 */
public final class EventReader {

    private final CommandSender sender;
    private final EventStore store;
    private final EventDelivery delivery;
    private final int pageSize;
    private final ReentrantLock oneRound = new ReentrantLock();

    private EventReader(CommandSender sender, EventHandler handler, Builder from) {
        this.sender = sender;
        this.store = from.store;
        this.pageSize = from.pageSize;
        this.delivery = new EventDelivery(sender, handler, store, from.policy);
    }

    /**
     * Returns a new builder.
     *
     * @param sender sends the commands; its account or subuser is the one whose events are read
     * @return a builder
     */
    public static Builder builder(CommandSender sender) {
        return new Builder(sender);
    }

    /**
     * Reads what is listed when it begins.
     *
     * @return what was done
     * @throws EventRefusedException if the handler refused an event, and the {@link RefusalPolicy} does not set it aside
     * @throws dev.ispapi.IspapiException what the sender throws
     * @throws IllegalStateException if the handler of this reader calls it
     */
    public EventRound poll() {
        return rounds(1, () -> false);
    }

    /**
     * Reads until nothing new is listed. An event that does not go away is dealt with once.
     *
     * @return what was done
     * @throws EventRefusedException if the handler refused an event, and the {@link RefusalPolicy} does not set it aside
     * @throws dev.ispapi.IspapiException what the sender throws
     * @throws IllegalStateException if the handler of this reader calls it
     */
    public EventRound readAll() {
        return rounds(Integer.MAX_VALUE, () -> false);
    }

    /**
     * Reads again and again, on a thread of the scheduler, until it is closed: {@link #readAll()}, a pause, {@link #readAll()}, and so
     * on, the first at once. A round that fails does not end it, except that the API refuses to log in: to repeat that may lock the
     * account.
     *
     * @param pause from the end of a round to the beginning of the next, more than zero
     * @param scheduler runs the rounds; it stays the caller's to shut down
     * @param listener is told of each round
     * @return what ends it; close it before the sender
     * @throws IllegalArgumentException if the pause is not positive
     */
    public EventPolling run(Duration pause, ScheduledExecutorService scheduler, RoundListener listener) {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("expected a pause of more than zero, found " + pause);
        }
        return EventPolling.start(this, pause, scheduler, listener);
    }

    /** {@return the events that wait for {@link #retry} or {@link #discard}, oldest record first} */
    public List<EventRecord> setAside() {
        return store.setAside();
    }

    /**
     * Lets an event that was set aside be delivered again, with all its attempts.
     *
     * @param event the event's number
     * @return whether it was set aside
     */
    public boolean retry(int event) {
        boolean isSetAside = isSetAside(event);
        if (isSetAside) {
            store.forget(event);
        }
        return isSetAside;
    }

    /**
     * Deletes an event that was set aside, because it was handled in another way.
     *
     * @param event the event's number
     * @return whether it was set aside
     * @throws dev.ispapi.IspapiException what the sender throws; the event stays set aside
     */
    public boolean discard(int event) {
        boolean isSetAside = isSetAside(event);
        if (isSetAside) {
            delivery.delete(event);
            store.forget(event);
        }
        return isSetAside;
    }

    private boolean isSetAside(int event) {
        return store.find(event)
                .filter(found -> found.state() == EventRecord.State.SET_ASIDE)
                .isPresent();
    }

    /** Reads until nothing new is listed, at most some rounds, or until told to stop, which it asks between two events. */
    EventRound rounds(int max, BooleanSupplier isStopped) {
        if (oneRound.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "this reader is delivering an event; its handler can't start another round");
        }
        oneRound.lock();
        try {
            EventRound done = EventRound.NOTHING;
            if (max > 0 && !store.claim()) {
                return done;
            }
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < max && !isStopped.getAsBoolean(); i++) {
                EventListing listing = new EventListing(sender, pageSize);
                List<ListedEvent> fresh = listing.read().stream()
                        .filter(listed -> seen.add(listed.number()))
                        .toList();
                done = done.withUnreadable(listing.unreadable());
                if (fresh.isEmpty()) {
                    break;
                }
                for (ListedEvent listed : fresh) {
                    if (isStopped.getAsBoolean() || !store.claim()) {
                        return done;
                    }
                    done = delivery.deliver(listed, done);
                }
            }
            return done;
        } finally {
            oneRound.unlock();
        }
    }

    /** Waits for the round that another thread is in. */
    void awaitRound() {
        if (!oneRound.isHeldByCurrentThread()) {
            var unused = rounds(0, () -> true);
        }
    }

    /** Builds a reader; not thread-safe. */
    public static final class Builder {

        private static final int DEFAULT_PAGE_SIZE = 100;
        private static final int MIN_PAGE_SIZE = 2;
        private static final int MAX_PAGE_SIZE = 1_000;

        private final CommandSender sender;
        private @Nullable EventHandler handler;
        private EventStore store = EventStore.inMemory();
        private RefusalPolicy policy = RefusalPolicy.stop();
        private int pageSize = DEFAULT_PAGE_SIZE;

        private Builder(CommandSender sender) {
            this.sender = Objects.requireNonNull(sender, "sender");
        }

        /**
         * Sets who gets the events; required.
         *
         * @param value the handler, such as an {@link EventWaits}
         * @return this
         */
        public Builder handler(EventHandler value) {
            handler = value;
            return this;
        }

        /**
         * Sets the memory.
         *
         * @param value {@link EventStore#inMemory()} unless set
         * @return this
         */
        public Builder store(EventStore value) {
            store = value;
            return this;
        }

        /**
         * Sets what becomes of an event that the handler refuses.
         *
         * @param value {@link RefusalPolicy#stop()} unless set
         * @return this
         */
        public Builder onRefusal(RefusalPolicy value) {
            policy = value;
            return this;
        }

        /**
         * Sets how many events are listed with one command.
         *
         * @param value from 2 to 1000; 100 unless set. Pages overlap by one entry
         * @return this
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder pageSize(int value) {
            if (value < MIN_PAGE_SIZE || value > MAX_PAGE_SIZE) {
                throw new IllegalArgumentException(
                        "expected a page of " + MIN_PAGE_SIZE + " to " + MAX_PAGE_SIZE + " events, found " + value);
            }
            pageSize = value;
            return this;
        }

        /**
         * Builds the reader. It sends nothing yet.
         *
         * @return the reader
         * @throws IllegalStateException if there is no handler
         */
        public EventReader build() {
            EventHandler given = handler;
            if (given == null) {
                throw new IllegalStateException("expected a handler that gets the events, found none");
            }
            return new EventReader(sender, given, this);
        }
    }
}
