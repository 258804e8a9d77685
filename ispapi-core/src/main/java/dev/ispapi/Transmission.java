package dev.ispapi;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether bytes of one command may have left this machine. There are two ways out of the beginning, and exactly one is taken: the
 * command is being sent, or it is given up and never will be.
 */
final class Transmission {

    private enum State {
        WAITING,
        SENT,
        ABANDONED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    /**
     * The last moment before the first byte.
     *
     * @return false if this must not be sent: it was given up, or sent before
     */
    boolean begin() {
        return state.compareAndSet(State.WAITING, State.SENT);
    }

    /**
     * Gives up. Asking again gives the same answer.
     *
     * @return true if nothing was sent, and nothing will be; false if bytes may have left
     */
    boolean abandon() {
        state.compareAndSet(State.WAITING, State.ABANDONED);
        return state.get() == State.ABANDONED;
    }
}
