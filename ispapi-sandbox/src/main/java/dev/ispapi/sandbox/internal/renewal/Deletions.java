package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;

/** Moves a domain through what follows a deletion. */
final class Deletions {

    /** The status of a domain that can be restored. */
    static final String REDEMPTION = "REDEMPTION";

    /** The status of a name that its registry holds. */
    static final String HOLD = "PENDINGDELETE";

    private Deletions() {}

    static void delete(World world, Domain domain, String user, Instant now) {
        Domain.Dates dates = domain.dates();
        Domain deleted = domain.with(new Domain.Dates(
                        dates.created(), now, dates.expiration(), dates.paidUntil(), dates.transferred(), now))
                .withStatus(List.of(REDEMPTION));
        world.domains().put(deleted);
        Histories.log(world, deleted, user, "DELETE", List.of(), now);
        Histories.event(world, domain.account(), "DOMAIN_DELETION", "DELETED", domain.name(), now);
    }
}
