package dev.ispapi.support.events;

import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.ObjectNotFoundException;
import dev.ispapi.event.DeleteEvent;
import dev.ispapi.event.EventStatus;
import dev.ispapi.event.StatusEvent;
import java.util.Optional;

/**
 * Deals with one event: hands it over, records that, deletes it. In this order, a crash between any two steps leads to a step that is made
 * twice, never to one that is left out.
 */
final class EventDelivery {

    private static final int INVALID_ATTRIBUTE_VALUE = 541;

    private final CommandSender sender;
    private final EventHandler handler;
    private final EventStore store;
    private final RefusalPolicy policy;

    EventDelivery(CommandSender sender, EventHandler handler, EventStore store, RefusalPolicy policy) {
        this.sender = sender;
        this.handler = handler;
        this.store = store;
        this.policy = policy;
    }

    EventRound deliver(ListedEvent listed, EventRound round) {
        Optional<EventRecord> known = store.find(listed.number());
        Optional<EventRecord.State> state = known.map(EventRecord::state);
        if (state.equals(Optional.of(EventRecord.State.SET_ASIDE))) {
            return round;
        }
        if (state.equals(Optional.of(EventRecord.State.HANDLED))) {
            delete(listed.number());
            return round.withAlreadyHandled();
        }
        int attempts = known.map(EventRecord::attempts).orElse(0);
        if (policy.isOver(attempts)) {
            save(listed, EventRecord.State.SET_ASIDE, attempts);
            return round.withSetAside(new SetAside(listed.number(), Optional.empty(), Optional.empty()));
        }
        Optional<EventStatus> status = ask(listed.number());
        if (status.isEmpty()) {
            store.forget(listed.number());
            return round.withGone();
        }
        return handOver(listed, RegistrarEvent.of(listed, status.get()), attempts, round);
    }

    /** Deletes an event; that it is gone already is as good. */
    void delete(int number) {
        try {
            var unused = sender.send(DeleteEvent.builder().event(number).build());
        } catch (ObjectNotFoundException e) {
            // Another reader was faster, or the answer to an earlier attempt got lost.
        } catch (CommandFailedException e) {
            // The page of DeleteEvent lists 541 and not 545, so a missing event may be refused in this way.
            if (e.code() != INVALID_ATTRIBUTE_VALUE || ask(number).isPresent()) {
                throw e;
            }
        }
    }

    private Optional<EventStatus> ask(int number) {
        try {
            return Optional.of(sender.send(StatusEvent.builder().event(number).build()));
        } catch (ObjectNotFoundException e) {
            return Optional.empty();
        }
    }

    private EventRound handOver(ListedEvent listed, RegistrarEvent event, int before, EventRound round) {
        int attempt = policy.counts() ? before + 1 : 0;
        if (policy.counts()) {
            save(listed, EventRecord.State.TRIED, attempt);
        }
        try {
            handler.handle(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (policy.counts()) {
                // The event is not to blame.
                save(listed, EventRecord.State.TRIED, before);
            }
            throw new EventRefusedException(event, round, e);
        } catch (Exception e) {
            if (!policy.isOver(attempt)) {
                throw new EventRefusedException(event, round, e);
            }
            save(listed, EventRecord.State.SET_ASIDE, attempt);
            return round.withSetAside(new SetAside(event.number(), Optional.of(event), Optional.of(e)));
        }
        save(listed, EventRecord.State.HANDLED, attempt);
        delete(event.number());
        return round.withDelivered();
    }

    private void save(ListedEvent listed, EventRecord.State state, int attempts) {
        store.save(new EventRecord(listed.number(), listed.date(), state, attempts));
    }
}
