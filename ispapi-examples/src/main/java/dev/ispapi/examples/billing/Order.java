package dev.ispapi.examples.billing;

import java.time.Instant;

/**
 * An order as it is stored.
 *
 * @param id its number
 * @param what what was ordered
 * @param state how far it is
 * @param reason why it is not done; empty if there is nothing to say
 * @param placed when it was placed
 */
public record Order(long id, NewOrder what, OrderState state, String reason, Instant placed) {}
