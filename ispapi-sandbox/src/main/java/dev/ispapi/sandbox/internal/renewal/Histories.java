package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;

/** Tells the account what happened to its domains by themselves. */
public final class Histories {

    private Histories() {}

    /**
     * Leaves an event.
     *
     * @param world the world
     * @param account the log-in of the account
     * @param eventClass such as {@code DOMAIN_TRANSFER}
     * @param subclass such as {@code TRANSFER_SUCCESSFUL}
     * @param domain the domain
     * @param now when
     */
    public static void event(
            World world, String account, String eventClass, String subclass, String domain, Instant now) {
        world.events()
                .put(new Event(world.next("EVENT"), account, now, eventClass, subclass, List.of("domain:" + domain)));
    }

    /**
     * Writes into the log of a domain.
     *
     * @param world the world
     * @param domain the domain
     * @param user who did it; empty for the platform
     * @param operation such as {@code RENEW}
     * @param info lines such as {@code PERIOD=1Y}
     * @param now when
     */
    public static void log(World world, Domain domain, String user, String operation, List<String> info, Instant now) {
        world.objectLog()
                .put(new LogEntry(
                        world.next("OBJECTLOG"),
                        now,
                        domain.account(),
                        user,
                        "DOMAIN",
                        domain.name(),
                        operation,
                        info));
    }
}
