package dev.ispapi.sandbox.soak;

import dev.ispapi.IspapiClient;

/** A few commands that belong together, with a name that no other story has: every answer must show it, or be of no other. */
@FunctionalInterface
interface Story {

    /**
     * Plays it.
     *
     * @param ispapi the client that all stories share
     * @param number the story's own
     * @return how many commands it sent
     * @throws AssertionError if an answer is not the one to its question
     */
    int play(IspapiClient ispapi, long number);
}
