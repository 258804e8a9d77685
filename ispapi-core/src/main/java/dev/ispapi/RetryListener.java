package dev.ispapi;

/**
 * Is told of each attempt at sending a command once it ended: for figures, and for a log of one's own.
 *
 * <p>Called on threads of the client's, for several calls at once; it must not block. What it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface RetryListener {

    /**
     * An attempt has ended.
     *
     * @param attempt what came of it, and what comes next
     */
    void attempted(Attempt attempt);
}
