package dev.ispapi;

import dev.ispapi.command.Effect;
import dev.ispapi.internal.SdkStyle;
import java.time.Duration;
import org.immutables.value.Value;

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
 * <tr><td>refused (5xx), or an incomplete response</td><td>no</td><td>never</td></tr>
 * </table>
 *
 * <p>A command that must happen once is not sent again after a 4xx either: what the API says of its own failure (421 is a "server
 * error") does not tell how far it came at the registry, so that it ends with an {@link OutcomeUnknownException}. And what goes with a one-time code is never sent a second time, whatever it is.
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
@SdkStyle
@Value.Immutable
public abstract class RetryPolicy {

    private static final int MOST_ATTEMPTS = 100;
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final RetryPolicy STANDARD = builder().build();
    private static final RetryPolicy NONE = builder().maxAttempts(1).build();

    RetryPolicy() {}

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
     * Returns a new builder.
     *
     * @return a builder that starts from {@link #standard()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many attempts there are at most, the first included: from 1, which is no retry at all, to 100; 4 by default.
     *
     * @return from 1 to 100
     */
    @Value.Default
    public int maxAttempts() {
        return 4;
    }

    /**
     * The pause after the first attempt, before chance takes its part: from zero to the longest pause, 0.2 seconds by default. Each further
     * pause is twice as long.
     *
     * @return zero or more
     */
    @Value.Default
    public Duration firstPause() {
        return Duration.ofMillis(200);
    }

    /**
     * The length that no pause exceeds: from the first pause to a day, 10 seconds by default.
     *
     * @return at least the first pause
     */
    @Value.Default
    public Duration longestPause() {
        return Duration.ofSeconds(10);
    }

    /**
     * How long after the start of the first attempt another may start: from zero to a day, a minute by default.
     *
     * @return zero or more
     */
    @Value.Default
    public Duration budget() {
        return Duration.ofMinutes(1);
    }

    /**
     * The largest part of a pause that may be left out: from 0, which is none, to 1, which is all; 0.5 by default.
     *
     * @return from 0 to 1
     */
    @Value.Default
    public double jitter() {
        return 0.5;
    }

    @Value.Check
    void check() {
        if (maxAttempts() < 1 || maxAttempts() > MOST_ATTEMPTS) {
            throw new IllegalArgumentException(
                    "expected from 1 to " + MOST_ATTEMPTS + " attempts, found " + maxAttempts());
        }
        if (firstPause().isNegative()
                || longestPause().compareTo(firstPause()) < 0
                || longestPause().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "expected a first pause of zero or more, and a longest one from there to " + LONGEST + ", found "
                            + firstPause() + " and " + longestPause());
        }
        if (budget().isNegative() || budget().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("expected a budget from zero to " + LONGEST + ", found " + budget());
        }
        if (!(jitter() >= 0 && jitter() <= 1)) {
            throw new IllegalArgumentException("expected a jitter from 0 to 1, found " + jitter());
        }
    }

    /** The numbers, or that there is one attempt. */
    @Override
    public String toString() {
        return maxAttempts() == 1
                ? "RetryPolicy[none]"
                : "RetryPolicy[attempts=" + maxAttempts() + ", pauses=" + firstPause() + " to " + longestPause()
                        + ", budget=" + budget() + ", jitter=" + jitter() + "]";
    }

    /** Builds a {@link RetryPolicy}; throws an {@link IllegalArgumentException} for what is out of range. Not thread-safe. */
    public static final class Builder extends ImmutableRetryPolicy.Builder {

        Builder() {}
    }
}
