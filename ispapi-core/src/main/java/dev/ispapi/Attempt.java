package dev.ispapi;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt at sending a command, as a {@link RetryListener} is told of it. It holds no parameter of the command.
 *
 * @param command the command's name
 * @param number 1 for the first attempt of a call
 * @param took from the beginning of this attempt to its end, waiting for its turn not included
 * @param code the code of the API's answer, whatever it says; empty if there was none
 * @param failure what the attempt failed with; empty if it was a success
 * @param pause how long the client pauses before the next attempt; empty if there is none
 */
public record Attempt(
        String command,
        int number,
        Duration took,
        OptionalInt code,
        Optional<IspapiException> failure,
        Optional<Duration> pause) {

    /**
     * Whether another attempt follows.
     *
     * @return false if this was the last one of its call
     */
    public boolean isFollowed() {
        return pause.isPresent();
    }
}
