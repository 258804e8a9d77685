package dev.ispapi.internal.config;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * How long the phases of a call may take.
 *
 * @param connect connecting, for each address of the host
 * @param answer the server's silence, once it has the command
 * @param total the whole call, with all waiting, attempts and pauses
 */
public record CallTimeouts(Duration connect, Duration answer, Duration total) {

    /** How long connecting may take by default. */
    public static final Duration CONNECT = Duration.ofSeconds(5);

    /** How long the server may be silent by default. */
    public static final Duration ANSWER = Duration.ofSeconds(60);

    /** How long a whole call may take by default. */
    public static final Duration TOTAL = Duration.ofSeconds(90);

    /** What fits the HTTP library's milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(24);

    /**
     * Checks a limit.
     *
     * @param what such as {@code time limit}, for the message
     * @param limit the limit
     * @return the limit
     * @throws IllegalArgumentException if it is less than a millisecond or more than 24 days
     */
    public static Duration checked(String what, Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(LONGEST) > 0) {
            String article = what.startsWith("a") ? "an " : "a ";
            throw new IllegalArgumentException(
                    "expected " + article + what + " from 1 millisecond to 24 days, found " + limit);
        }
        return limit;
    }

    /**
     * Writes a duration for a message.
     *
     * @param limit the duration
     * @return such as {@code 60 s} or {@code 1.5 s}
     */
    public static String show(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
