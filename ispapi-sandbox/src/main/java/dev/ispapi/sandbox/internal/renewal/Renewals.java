package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;

/** Bills a renewal and moves the dates. */
public final class Renewals {

    private Renewals() {}

    /** Pays ahead: the registry's own date follows at finalization. */
    static Domain pay(World world, Account payer, Domain domain, Period term, Money price, Instant now) {
        return bill(world, payer, domain, term, price, domain.dates().expiration(), now);
    }

    /**
     * Renews at the registry at once.
     *
     * @param world the world
     * @param payer who pays
     * @param domain the domain
     * @param term for how long
     * @param price what it costs
     * @param now when
     * @return the domain with its new dates
     */
    public static Domain renew(World world, Account payer, Domain domain, Period term, Money price, Instant now) {
        return bill(world, payer, domain, term, price, term.after(domain.dates().paidUntil()), now);
    }

    private static Domain bill(
            World world, Account payer, Domain domain, Period term, Money price, Instant registry, Instant now) {
        new Ledger(world).charge(payer, price, "RENEWAL_DOMAIN", domain.name(), term, now);
        Domain renewed = domain.with(domain.dates()
                .until(registry, term.after(domain.dates().paidUntil()))
                .updatedAt(now));
        world.domains().put(renewed);
        world.renewalAttempts().remove(domain.name());
        return renewed;
    }
}
