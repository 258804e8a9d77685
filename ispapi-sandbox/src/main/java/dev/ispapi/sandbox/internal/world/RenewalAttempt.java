package dev.ispapi.sandbox.internal.world;

import java.time.Instant;

/**
 * The last time that a renewal could not be billed.
 *
 * @param domain the domain
 * @param date when; it is tried again a day later
 */
public record RenewalAttempt(String domain, Instant date) {}
