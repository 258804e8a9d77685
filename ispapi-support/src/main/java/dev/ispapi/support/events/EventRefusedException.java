package dev.ispapi.support.events;

/**
 * The handler refused an event, so the round ended there. The event stays in the account and comes again with the next round; those before
 * it are done.
 */
public final class EventRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RegistrarEvent event;
    private final transient EventRound round;

    EventRefusedException(RegistrarEvent event, EventRound round, Exception cause) {
        super(
                event + ": the handler refused it with " + cause.getClass().getName()
                        + "; it stays and comes again with the next round",
                cause);
        this.event = event;
        this.round = round;
    }

    /** {@return the refused event; null only after this exception was deserialized} */
    public RegistrarEvent event() {
        return event;
    }

    /** {@return what the round did before; null only after this exception was deserialized} */
    public EventRound round() {
        return round;
    }
}
