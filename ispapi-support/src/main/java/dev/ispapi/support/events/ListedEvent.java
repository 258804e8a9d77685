package dev.ispapi.support.events;

import java.time.Instant;
import java.util.Optional;

/** An event as {@code QueryEventList} names it. */
record ListedEvent(int number, Optional<Instant> date) {}
