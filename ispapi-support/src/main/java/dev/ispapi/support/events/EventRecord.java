package dev.ispapi.support.events;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader remembers of an event.
 *
 * @param number the event's number
 * @param date when it happened, if known
 * @param state what was done with it
 * @param attempts how often it was given to the handler; 0 where attempts do not count
 */
public record EventRecord(int number, Optional<Instant> date, State state, int attempts) {

    /** What was done with an event. */
    public enum State {
        /** It was given to the handler, which has not taken it so far. */
        TRIED,
        /** The handler has taken it: it is only to be deleted. */
        HANDLED,
        /** The handler refused it too often: it must be looked into. */
        SET_ASIDE
    }
}
