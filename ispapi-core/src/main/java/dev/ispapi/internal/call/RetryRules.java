package dev.ispapi.internal.call;

import dev.ispapi.RetryPolicy;
import dev.ispapi.command.Effect;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Whether and when another attempt follows: the table of {@link RetryPolicy}. */
final class RetryRules {

    private RetryRules() {}

    /**
     * Whether another attempt is safe.
     *
     * @param oneTimeCode whether a one-time code went with the attempt
     */
    static boolean allow(Effect effect, boolean oneTimeCode, AttemptResult.Kind kind) {
        return switch (kind) {
            case NOT_SENT -> true;
            case NO_RESPONSE, GATEWAY_ERROR, PUT_OFF -> effect != Effect.ONCE && !oneTimeCode;
            case NOT_TRUSTED, MALFORMED, ANSWERED -> false;
        };
    }

    /** The pause after an attempt, the first being number 1. */
    static Duration pauseAfter(int attempt, RetryPolicy policy, RandomGenerator random) {
        // Shifting stops where the longest pause is reached for any first pause from a nanosecond up.
        long factor = 1L << Math.min(attempt - 1, 46);
        Duration whole = policy.firstPause().compareTo(policy.longestPause().dividedBy(factor)) >= 0
                ? policy.longestPause()
                : policy.firstPause().multipliedBy(factor);
        return whole.minusNanos((long) (whole.toNanos() * policy.jitter() * random.nextDouble()));
    }
}
