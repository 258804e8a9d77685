package dev.ispapi.sandbox.internal.time;

import java.time.Instant;

/**
 * Something that will happen without a command.
 *
 * @param date when
 * @param object the domain that it happens to
 * @param title what it is, as a short sentence
 */
public record Upcoming(Instant date, String object, String title) {}
