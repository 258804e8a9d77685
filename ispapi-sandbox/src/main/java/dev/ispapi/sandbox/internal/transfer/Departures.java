package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.renewal.Histories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Domains that go to another registrar. */
public final class Departures {

    private Departures() {}

    /**
     * Lets a domain go.
     *
     * @param world the world
     * @param domain the domain
     * @param subclass of the event that tells so
     * @param now when
     */
    public static void leave(World world, Domain domain, String subclass, Instant now) {
        world.domains().remove(domain.name());
        world.transfers().remove(domain.name());
        world.outside()
                .put(new OutsideName(
                        domain.name(),
                        true,
                        domain.settings().auth(),
                        domain.dates().expiration(),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
        Histories.log(world, domain, "", "TRANSFER_AWAY", List.of(), now);
        Histories.event(world, domain.account(), "DOMAIN_TRANSFER", subclass, domain.name(), now);
    }
}
