package dev.ispapi.sandbox.internal.state;

import java.time.Duration;
import java.time.Instant;

/**
 * When a world was saved.
 *
 * @param now the sandbox's time
 * @param offset how far its clock was ahead of the one below it
 */
public record Moment(Instant now, Duration offset) {}
