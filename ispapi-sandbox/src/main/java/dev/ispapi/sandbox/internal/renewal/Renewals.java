package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;

/** Bills a renewal and moves the dates. */
final class Renewals {

    private Renewals() {}

    /** Pays ahead: the registry's own date follows at finalization. */
    static Domain pay(World world, Account payer, Domain domain, Period term, Money price, String user, Instant now) {
        Domain.Dates dates = domain.dates();
        Domain renewed = domain.with(new Domain.Dates(
                dates.created(),
                now,
                dates.expiration(),
                term.after(dates.paidUntil()),
                dates.transferred(),
                dates.deleted()));
        finish(world, payer, renewed, term, price, user, now);
        return renewed;
    }

    /** Renews at the registry at once. */
    static Domain renew(World world, Account payer, Domain domain, Period term, Money price, String user, Instant now) {
        Domain.Dates dates = domain.dates();
        Instant end = term.after(dates.paidUntil());
        Domain renewed =
                domain.with(new Domain.Dates(dates.created(), now, end, end, dates.transferred(), dates.deleted()));
        finish(world, payer, renewed, term, price, user, now);
        return renewed;
    }

    private static void finish(
            World world, Account payer, Domain domain, Period term, Money price, String user, Instant now) {
        new Ledger(world).charge(payer, price, "RENEWAL_DOMAIN", domain.name() + " " + term, domain.name(), now);
        world.domains().put(domain);
        Histories.log(world, domain, user, "RENEW", List.of("PERIOD=" + term), now);
    }
}
