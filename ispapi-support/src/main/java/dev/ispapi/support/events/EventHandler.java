package dev.ispapi.support.events;

/**
 * What a program does with an event. When it returns, the event counts as dealt with and is deleted; so it must have saved what it
 * learned. It can get an event a second time, after a crash between its return and the deletion.
 */
@FunctionalInterface
public interface EventHandler {

    /**
     * Deals with an event.
     *
     * @param event the event
     * @throws Exception if it can't; the event stays and comes again, see {@link RefusalPolicy}
     */
    void handle(RegistrarEvent event) throws Exception;
}
