package dev.ispapi.support.events;

/**
 * Is told of the rounds that {@link EventReader#run} makes, on the thread that makes them. What it throws is ignored.
 */
public interface RoundListener {

    /**
     * A round came to its end.
     *
     * @param round what was done
     */
    default void finished(EventRound round) {}

    /**
     * A round was broken off: by the handler ({@link EventRefusedException}), the API ({@link dev.ispapi.IspapiException}) or the
     * store. The next one continues there.
     *
     * @param failure what was thrown
     */
    void failed(RuntimeException failure);
}
