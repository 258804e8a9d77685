package dev.ispapi.internal.call;

import java.time.Duration;
import java.util.Optional;

/** Follows one call. Called on the client's threads and on those of callers; must neither block nor throw. */
public interface CallObserver {

    /** Follows nothing. */
    CallObserver NONE = new CallObserver() {};

    /** The call has started. */
    default void started() {}

    /**
     * An attempt starts.
     *
     * @param number 1 for the first attempt
     */
    default void attempting(int number) {}

    /**
     * An attempt has ended.
     *
     * @param number 1 for the first attempt
     * @param result what came of it
     * @param took from its start to its end, waiting for its turn not included
     * @param pause how long the client pauses before the next attempt; empty if there is none
     */
    default void attempted(int number, AttemptResult result, Duration took, Optional<Duration> pause) {}

    /**
     * The call has ended.
     *
     * @param result what came of it
     * @param took from its start to its end
     */
    default void ended(CallResult result, Duration took) {}
}
