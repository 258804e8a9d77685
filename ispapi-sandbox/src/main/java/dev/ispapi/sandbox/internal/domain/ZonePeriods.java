package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * The periods by which domains live in the sandbox: those of the zone, and where it has none, those of the documented example of
 * .com.
 */
public final class ZonePeriods {

    private static final LifecyclePeriods DEFAULTS = LifecyclePeriods.builder()
            .accounting(Period.days(-5))
            .finalization(Period.days(1))
            .failure(Period.days(44))
            .payment(Period.days(-61))
            .addGrace(Period.days(0))
            .deletionRestorable(Period.days(30))
            .deletionHold(Period.days(5))
            .build();

    private ZonePeriods() {}

    /**
     * The periods of a zone, with defaults for its gaps.
     *
     * @param tld the zone
     * @return its periods
     */
    public static LifecyclePeriods of(Optional<Tld> tld) {
        return tld.map(Tld::lifecyclePeriods).orElse(DEFAULTS).orElse(DEFAULTS);
    }

    /**
     * The dates of a life. A paid-until date that lies behind the expiration, as after a missed payment, counts from itself.
     *
     * @param world the world
     * @param domain the domain
     * @return its dates
     */
    public static Lifecycle lifecycle(World world, Domain domain) {
        Instant paidUntil = domain.dates().paidUntil();
        Instant expiration = domain.dates().expiration();
        Instant end = expiration.isAfter(paidUntil) ? paidUntil : expiration;
        try {
            return Lifecycle.of(of(Names.ofManaged(world, domain.name())), end, paidUntil);
        } catch (IllegalArgumentException e) {
            // What is known of the zone contradicts itself, or the defaults that fill its gaps.
            return Lifecycle.of(DEFAULTS, end, paidUntil);
        }
    }

    /**
     * The dates of a domain that is deleted.
     *
     * @param world the world
     * @param domain the domain
     * @return its dates from the deletion on
     */
    public static Lifecycle afterDeletion(World world, Domain domain) {
        return Lifecycle.deletedOn(
                of(Names.ofManaged(world, domain.name())), domain.dates().deleted());
    }

    /**
     * When a deleted domain is free.
     *
     * @param world the world
     * @param domain the domain
     * @return the date; that of the deletion if the zone has no redemption
     */
    public static Instant end(World world, Domain domain) {
        return afterDeletion(world, domain)
                .step(StepKind.FREE)
                .map(Step::date)
                .orElse(domain.dates().deleted());
    }
}
