package dev.ispapi.support.events;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a reader is: the event that the handler took last.
 *
 * @param number the event's number
 * @param date when it happened, if known
 */
public record EventPosition(int number, Optional<Instant> date) {}
