package dev.ispapi;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether bytes of one attempt may have left this machine, and since when. There are two ways out of the beginning, and exactly one is
 * taken: the command is being sent, or it is given up and never will be.
 */
final class Transmission {

    private enum Phase {
        WAITING,
        SENT,
        ABANDONED
    }

    private final Timekeeper time;

    // Guarded by this.
    private Phase phase = Phase.WAITING;
    private @Nullable Instant since;

    Transmission(Timekeeper time) {
        this.time = time;
    }

    /**
     * The last moment before the first byte.
     *
     * @return false if this must not be sent: it was given up, or sent before
     */
    synchronized boolean begin() {
        if (phase != Phase.WAITING) {
            return false;
        }
        phase = Phase.SENT;
        since = time.now();
        return true;
    }

    /**
     * Gives up. Asking again gives the same answer.
     *
     * @return true if nothing was sent, and nothing will be; false if bytes may have left
     */
    synchronized boolean abandon() {
        if (phase == Phase.WAITING) {
            phase = Phase.ABANDONED;
        }
        return phase == Phase.ABANDONED;
    }

    /** Whether it is neither sent nor given up. */
    synchronized boolean isWaiting() {
        return phase == Phase.WAITING;
    }

    /** When the first byte may have left; empty if none has. */
    synchronized Optional<Instant> sentAt() {
        return Optional.ofNullable(since);
    }
}
