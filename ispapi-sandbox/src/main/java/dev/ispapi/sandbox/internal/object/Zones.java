package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The DNS zones of domains. */
public final class Zones {

    private static final List<String> WEB = List.of("X-HTTP", "CNAME", "A", "AAAA");

    private Zones() {}

    /**
     * Whether the platform's nameservers answer for a zone.
     *
     * @param world the world
     * @param name canonical name
     * @return true if it is here and active
     */
    public static boolean isServed(World world, String name) {
        return world.zones()
                .find(name)
                .filter(zone -> zone.settings().status().equals("ACTIVE"))
                .isPresent();
    }

    /**
     * Makes a zone unless there is one.
     *
     * @param world the world
     * @param account the log-in of the account that gets it
     * @param name canonical name
     * @param now when
     */
    public static void create(World world, String account, String name, Instant now) {
        if (world.zones().find(name).isEmpty()) {
            world.zones().put(DnsZone.beginning(name, account, now));
        }
    }

    /**
     * What {@code www} points to.
     *
     * @param zone the zone
     * @return the record; empty for none
     */
    public static Optional<ZoneRecord> web(DnsZone zone) {
        return zone.records().stream()
                .filter(candidate -> candidate.name().equals("www." + zone.name() + "."))
                .filter(candidate -> WEB.contains(candidate.type()))
                .findFirst();
    }
}
