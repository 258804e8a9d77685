package dev.ispapi.examples.billing;

import java.time.Duration;

/** How long to wait before the next attempt. The number of attempts is stored, so that a restart does not begin anew. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;

    /** Longer than a call can last: before that, a command that was sent may still be on its way. */
    static final Duration UNTIL_SETTLED = Duration.ofMinutes(5);

    /** For what an event takes on. */
    static final Duration FOR_AN_EVENT = Duration.ofHours(1);

    /** For what a person must change first. */
    static final Duration FOR_A_PERSON = Duration.ofMinutes(30);

    private BackOff() {}

    /** 5 seconds after the first attempt, then twice as long each time, up to 43 minutes. */
    static Duration after(int attempts) {
        return FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
    }
}
