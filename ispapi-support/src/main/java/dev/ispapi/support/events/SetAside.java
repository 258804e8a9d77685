package dev.ispapi.support.events;

import java.util.Optional;

/**
 * An event that was set aside in a round: it stays in the account and is not delivered again until {@link EventReader#retry(int)} or
 * {@link EventReader#discard(int)}.
 *
 * @param number the event's number
 * @param event the event; empty if it was set aside unread, because the program ended during its last attempt
 * @param cause what the handler threw last; empty as before
 */
public record SetAside(int number, Optional<RegistrarEvent> event, Optional<Exception> cause) {

    /** The event alone: what the handler threw can hold anything. */
    @Override
    public String toString() {
        return event.map(RegistrarEvent::toString).orElse("event " + number);
    }
}
