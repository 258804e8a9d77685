package dev.ispapi;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a client does about failures and load.
 *
 * @param retries how hard to try, where a call does not say otherwise
 * @param listener who is told of attempts; empty for nobody
 * @param maxInFlight how many commands may be on their way at once
 * @param commandsPerSecond how many may begin within a second, or {@link Throttle#UNLIMITED}
 * @param time what the time is
 * @param random where chance comes from
 */
record Sturdiness(
        RetryPolicy retries,
        Optional<RetryListener> listener,
        int maxInFlight,
        int commandsPerSecond,
        Timekeeper time,
        RandomGenerator random) {

    /** How many commands are on their way at once unless the client is told otherwise. */
    static final int IN_FLIGHT = 64;

    private static final int MOST = 10_000;

    static int checked(String what, int number) {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("expected from 1 to " + MOST + " " + what + ", found " + number);
        }
        return number;
    }

    static Sturdiness of(IspapiClient.Builder builder) {
        return new Sturdiness(
                builder.retryPolicy,
                Optional.ofNullable(builder.retryListener),
                builder.maxInFlight,
                builder.commandsPerSecond,
                builder.time == null ? Timekeeper.real() : builder.time,
                builder.random);
    }
}
