package dev.ispapi.support.bulk;

import dev.ispapi.support.jdbc.JdbcBulkStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Slows all workers of an account when the API told one of them that it is used too much (425). Thread-safe. */
final class Throttle {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final JdbcBulkStore store;
    private final String account;
    private final InstantSource clock;
    private Instant nextLook = Instant.MIN;
    private Instant pausedUntil = Instant.MIN;
    private Instant brakedUntil = Instant.MIN;
    private Duration pause = SHORTEST;

    Throttle(JdbcBulkStore store, String account, InstantSource clock) {
        this.store = store;
        this.account = account;
        this.clock = clock;
    }

    /** Until when nothing is to be sent; empty if it may be. */
    synchronized Optional<Instant> pausedUntil() {
        Instant now = clock.instant();
        if (!now.isBefore(nextLook)) {
            nextLook = now.plus(LOOK);
            pausedUntil = store.pausedUntil(account).orElse(Instant.MIN);
        }
        return now.isBefore(pausedUntil) ? Optional.of(pausedUntil) : Optional.empty();
    }

    boolean isPaused() {
        return pausedUntil().isPresent();
    }

    /** The API said that it is used too much: all wait, and longer each time until an answer comes. */
    synchronized void slowDown() {
        Instant now = clock.instant();
        if (now.isBefore(brakedUntil)) {
            // Several requests were on their way when it was used too much: that is one time.
            return;
        }
        brakedUntil = now.plus(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        store.pauseUntil(account, brakedUntil);
        nextLook = Instant.MIN;
    }

    synchronized void answered() {
        pause = SHORTEST;
    }
}
