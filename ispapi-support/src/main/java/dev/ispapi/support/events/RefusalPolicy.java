package dev.ispapi.support.events;

/**
 * What becomes of an event that the handler refuses, by throwing an exception.
 *
 * <p>Either way the round ends there, so that the order is kept, and the event comes again with the next round. {@link #stop()} leaves it
 * at that; {@link #setAsideAfter(int)} gives up after some attempts and goes on with the events behind it.
 */
public final class RefusalPolicy {

    private static final RefusalPolicy STOP = new RefusalPolicy(0);

    private final int attempts;

    private RefusalPolicy(int attempts) {
        this.attempts = attempts;
    }

    /** {@return nothing goes on before the handler takes the event; the default} */
    public static RefusalPolicy stop() {
        return STOP;
    }

    /**
     * The event is set aside after some attempts, one a round: it stays in the account, is marked in the {@link EventStore}, and is not
     * delivered again until {@link EventReader#retry(int)}.
     *
     * <p>An attempt is recorded before the handler is called, so that an event that brings the whole program down counts, too.
     *
     * @param attempts how often the handler gets it, 1 or more
     * @return the policy
     * @throws IllegalArgumentException if it is less than 1
     */
    public static RefusalPolicy setAsideAfter(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("expected 1 attempt or more, found " + attempts);
        }
        return new RefusalPolicy(attempts);
    }

    boolean counts() {
        return attempts > 0;
    }

    boolean isOver(int made) {
        return counts() && made >= attempts;
    }

    @Override
    public String toString() {
        return counts() ? "set aside after attempt " + attempts : "stop";
    }
}
