package dev.ispapi.sandbox.internal.server;

import java.time.Duration;

/**
 * What goes back over the wire.
 *
 * @param text the answer's text
 * @param ending what happens to it
 * @param delay how long it waits
 */
public record Reply(String text, Ending ending, Duration delay) {

    /** What happens to an answer. */
    public enum Ending {
        /** It arrives. */
        SENT,
        /** Its first half arrives, then the connection is closed. */
        CUT_OFF,
        /** The connection is closed without a byte. */
        DROPPED
    }

    /**
     * An answer that arrives.
     *
     * @param text the answer's text
     * @return the reply
     */
    public static Reply of(String text) {
        return new Reply(text, Ending.SENT, Duration.ZERO);
    }
}
