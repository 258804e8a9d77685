package dev.ispapi.internal.call;

import java.time.Duration;
import java.util.Optional;

/** Follows one call. Called on the client's threads; must neither block nor throw. */
public interface CallObserver {

    /**
     * An attempt has ended.
     *
     * @param number 1 for the first attempt
     * @param result what came of it
     * @param took from its start to its end, waiting for its turn not included
     * @param pause how long the client pauses before the next attempt; empty if there is none
     */
    void attempted(int number, AttemptResult result, Duration took, Optional<Duration> pause);
}
