package dev.ispapi.bridge.mapping;

import java.util.Optional;

/**
 * Why something has no counterpart, and what to do on CNR.
 *
 * @param why the reason, as part of a sentence
 * @param instead the CNR way, as part of a sentence; empty if there is none
 */
public record Refusal(String why, Optional<String> instead) {

    /** The reason and the CNR way in one line. */
    @Override
    public String toString() {
        return why + instead.map(way -> "; on CNR: " + way).orElse("");
    }
}
