package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.Instant;

/** Domains that leave the platform: another registrar has them then, under the same auth code. */
public final class Departures {

    private Departures() {}

    /**
     * Lets a domain go.
     *
     * @param world the world
     * @param domain the domain
     * @param subclass the event's subclass, such as {@code TRANSFER_AWAY}
     * @param now when
     */
    public static void leave(World world, Domain domain, String subclass, Instant now) {
        Domains.remove(world, domain.name());
        world.outside()
                .put(new OutsideName(
                        domain.name(),
                        true,
                        domain.settings().auth(),
                        domain.dates().expiration(),
                        false,
                        domain.premiumClass(),
                        BigDecimal.ZERO,
                        ""));
        Journal.logPlatform(world, domain.name(), domain.account(), "TRANSFER_AWAY", LogEntry.SUCCESSFUL, now);
        Journal.event(world, domain.account(), "DOMAIN_TRANSFER", subclass, domain.name(), now);
    }
}
