package dev.ispapi.examples.billing;

import java.time.Instant;
import java.util.Optional;

/**
 * An order as it is stored.
 *
 * @param id its number
 * @param what what was ordered
 * @param state how far it is
 * @param reason why it is not done; empty if there is nothing to say
 * @param placed when it was placed
 * @param attempts how often it was taken up since it last got further
 * @param nextAttempt when it is taken up again; empty if it is not
 */
public record Order(
        long id,
        NewOrder what,
        OrderState state,
        String reason,
        Instant placed,
        int attempts,
        Optional<Instant> nextAttempt) {

    private static final String PLAN = "order-";

    /** The key of its plan. */
    String plan() {
        return PLAN + id;
    }

    /** The number of the order that a plan belongs to. */
    static long idOfPlan(String plan) {
        return Long.parseLong(plan.substring(PLAN.length()));
    }
}
