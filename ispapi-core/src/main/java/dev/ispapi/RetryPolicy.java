package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How hard the client tries before it gives a failure to the caller. Which failures may be followed by another attempt is not a matter
 * of taste, and can't be set:
 *
 * <table>
 * <caption>What is tried again</caption>
 * <tr><th>what came of an attempt</th><th>{@link Effect#READS}, {@link Effect#REPEATABLE}</th><th>{@link Effect#ONCE}</th></tr>
 * <tr><td>nothing was sent: no connection, no TLS, a pooled connection that the server had closed</td><td>yes</td><td>yes</td></tr>
 * <tr><td>a certificate that is not trusted</td><td>no</td><td>no</td></tr>
 * <tr><td>sent, in part or whole, without an answer</td><td>yes</td><td>never</td></tr>
 * <tr><td>sent, and a web server or proxy in between got no answer (HTTP 502, 503, 504)</td><td>yes</td><td>never</td></tr>
 * <tr><td>the API asks to come back later (4xx, such as 421, 423, 425)</td><td>yes</td><td>never</td></tr>
 * <tr><td>refused (5xx), or another answer that is none</td><td>no</td><td>never</td></tr>
 * </table>
 *
 * <p>A command that must happen once is not sent again after a 4xx either: what the API says of its own failure (421 is a "server
 * error") does not tell how far it came at the registry. And what goes with a one-time code is never sent a second time, whatever it is.
 *
 * <p>A change that got no answer the first time, and is refused or gets nowhere the second time, may have been made the first time. It
 * ends with the {@link OutcomeUnknownException} of that first time; {@link CommandSender#request(Command, CallOptions)} hands out the
 * last answer as it came, as always.
 *
 * <p>The pauses grow from the first to the longest, each twice as long as the one before. Of each pause a random part is left out, by
 * default up to a half, so that clients which failed together do not come back together. No attempt begins once the budget is used up,
 * and none begins that the {@link IspapiClient.Builder#timeLimit(Duration) time limit} of the call would not let begin: the time limit
 * covers all attempts and pauses of one call.
 *
 * <p>Immutable.
 */
public final class RetryPolicy {

    private static final int MOST_ATTEMPTS = 100;
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final RetryPolicy STANDARD =
            new RetryPolicy(4, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofMinutes(1), 0.5);
    private static final RetryPolicy NONE = STANDARD.withMaxAttempts(1);

    private final int maxAttempts;
    private final Duration firstPause;
    private final Duration longestPause;
    private final Duration budget;
    private final double jitter;

    private RetryPolicy(int maxAttempts, Duration firstPause, Duration longestPause, Duration budget, double jitter) {
        this.maxAttempts = maxAttempts;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
        this.budget = budget;
        this.jitter = jitter;
    }

    /**
     * One attempt, whatever comes of it.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return NONE;
    }

    /**
     * What a client does unless it is told otherwise: four attempts in a minute at most, with pauses of 0.2, 0.4 and 0.8 seconds, or
     * up to a half less. Safe for all commands, by the table above.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with another number of attempts.
     *
     * @param attempts from 1, which is no retry at all, to 100
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("expected from 1 to " + MOST_ATTEMPTS + " attempts, found " + attempts);
        }
        return new RetryPolicy(attempts, firstPause, longestPause, budget, jitter);
    }

    /**
     * This policy with other pauses.
     *
     * @param first the pause after the first attempt, from zero to a day; each further one is twice as long
     * @param longest what no pause exceeds, from {@code first} to a day
     * @return a changed copy
     * @throws IllegalArgumentException if they are out of range
     */
    public RetryPolicy withPauses(Duration first, Duration longest) {
        if (first.isNegative() || longest.compareTo(first) < 0 || longest.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "expected a first pause of zero or more, and a longest one from there to " + LONGEST + ", found "
                            + first + " and " + longest);
        }
        return new RetryPolicy(maxAttempts, first, longest, budget, jitter);
    }

    /**
     * This policy with another budget of time.
     *
     * @param time how long after the first attempt began another may begin, from zero to a day
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public RetryPolicy withBudget(Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("expected a budget from zero to " + LONGEST + ", found " + time);
        }
        return new RetryPolicy(maxAttempts, firstPause, longestPause, time, jitter);
    }

    /**
     * This policy with more or less chance in its pauses.
     *
     * @param part the largest part of a pause that may be left out: from 0, which is none, to 1, which is all
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public RetryPolicy withJitter(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("expected a part from 0 to 1, found " + part);
        }
        return new RetryPolicy(maxAttempts, firstPause, longestPause, budget, part);
    }

    /**
     * How many attempts there are at most, the first included.
     *
     * @return from 1 to 100
     */
    public int maxAttempts() {
        return maxAttempts;
    }

    /**
     * The pause after the first attempt, before chance takes its part.
     *
     * @return zero or more
     */
    public Duration firstPause() {
        return firstPause;
    }

    /**
     * What no pause exceeds.
     *
     * @return at least the first pause
     */
    public Duration longestPause() {
        return longestPause;
    }

    /**
     * How long after the first attempt began another may begin.
     *
     * @return zero or more
     */
    public Duration budget() {
        return budget;
    }

    /**
     * The largest part of a pause that may be left out.
     *
     * @return from 0 to 1
     */
    public double jitter() {
        return jitter;
    }

    /**
     * Whether another attempt would be safe.
     *
     * @param oneTimeCode whether a one-time code went with the attempt
     */
    static boolean allows(Effect effect, boolean oneTimeCode, Ending ending) {
        return switch (ending.kind()) {
            case NOT_SENT -> true;
            case UNKNOWN, PUT_OFF -> effect != Effect.ONCE && !oneTimeCode;
            case HOPELESS, UNREADABLE, ANSWERED -> false;
        };
    }

    /** The pause after an attempt, the first being number 1. */
    Duration pauseAfter(int attempt, RandomGenerator random) {
        // Shifting stops where the longest pause is reached for any first pause from a nanosecond up.
        long factor = 1L << Math.min(attempt - 1, 46);
        Duration whole = firstPause.compareTo(longestPause.dividedBy(factor)) >= 0
                ? longestPause
                : firstPause.multipliedBy(factor);
        return whole.minusNanos((long) (whole.toNanos() * jitter * random.nextDouble()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy that
                && maxAttempts == that.maxAttempts
                && firstPause.equals(that.firstPause)
                && longestPause.equals(that.longestPause)
                && budget.equals(that.budget)
                && Double.compare(jitter, that.jitter) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(maxAttempts, firstPause, longestPause, budget, jitter);
    }

    @Override
    public String toString() {
        return maxAttempts == 1
                ? "RetryPolicy[none]"
                : "RetryPolicy[attempts=" + maxAttempts + ", pauses=" + firstPause + " to " + longestPause + ", budget="
                        + budget + ", jitter=" + jitter + "]";
    }
}
