package dev.ispapi.support.events;

/** Something that can't go on before an event, such as a plan whose transfer is pending. */
@FunctionalInterface
public interface EventWaiter {

    /**
     * Tells what happened. The same event can come twice.
     *
     * @param event an event with the key that was waited for; its {@link EventMeaning#stage() stage} may not be final yet
     * @return whether the waiting is over
     * @throws Exception if it can't go on now; the event then stays and comes again
     */
    boolean happened(RegistrarEvent event) throws Exception;
}
