package dev.ispapi;

import java.math.BigDecimal;
import java.time.Duration;

/** The limits of one call's phases, and what a duration must be to be one. */
record TimeLimits(Duration connect, Duration answer, Duration total) {

    static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration ANSWER = Duration.ofSeconds(60);
    static final Duration TOTAL = Duration.ofSeconds(90);

    /** What fits the HTTP library's milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(24);

    static Duration checked(String what, Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("expected a " + what + " from 1 millisecond to 24 days, found " + limit);
        }
        return limit;
    }

    /** A duration for a message: {@code 60 s}, {@code 1.5 s}. */
    static String show(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
