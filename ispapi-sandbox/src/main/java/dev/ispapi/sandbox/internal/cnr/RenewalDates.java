package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.renewal.Renewals;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.time.Upcoming;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Renews or deletes domains on their renewal dates. A domain that can't be paid for is deleted. */
public final class RenewalDates implements Timekeeper {

    private final World world;
    private final Agenda agenda;

    /**
     * Watches the domains of a world.
     *
     * @param world the world
     */
    public RenewalDates(World world) {
        this.world = world;
        this.agenda = new Agenda(name -> living(name).map(domain -> Zones.renewalDate(world, domain)));
        agenda.follow(world.domains());
    }

    private Optional<Domain> living(String name) {
        return world.domains().find(name).filter(domain -> !domain.isDeleted() && !domain.isRequested());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first().flatMap(entry -> living(entry.key())).ifPresent(domain -> act(domain, moment));
    }

    @Override
    public List<Upcoming> upcoming(int limit) {
        return agenda.first(limit).stream()
                .flatMap(entry -> living(entry.key()).stream()
                        .map(domain -> new Upcoming(
                                entry.date(),
                                domain.name(),
                                RenewalModes.term(RenewalModes.effective(world, domain))
                                                .isPresent()
                                        ? "Renewal"
                                        : "Deletion")))
                .toList();
    }

    private void act(Domain domain, Instant now) {
        Optional<Period> term = RenewalModes.term(RenewalModes.effective(world, domain));
        if (term.isEmpty() || !renew(domain, term.get(), now)) {
            DomainLives.delete(world, domain, now);
            log(domain, "DELETE", now);
        }
    }

    private boolean renew(Domain domain, Period term, Instant now) {
        Account account = world.accounts().find(domain.account()).orElseThrow();
        try {
            Domain renewed =
                    Renewals.renew(world, account, domain, term, Pricing.renewal(world, account, domain, term), now);
            String mode = RenewalModes.next(domain.settings().renewalMode());
            world.domains()
                    .put(renewed.with(renewed.settings()
                            .withRenewal(mode, renewed.settings().renewalPeriod())));
            log(domain, "RENEW", now);
            Journal.event(
                    world,
                    account.login(),
                    "DOMAIN_RENEWAL",
                    "RENEWED",
                    domain.name(),
                    now,
                    "period:" + Zones.term(term),
                    "autorenew:1");
            return true;
        } catch (Refusal refusal) {
            Journal.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWAL_FAILED", domain.name(), now);
            return false;
        }
    }

    private void log(Domain domain, String operation, Instant now) {
        Journal.logPlatform(world, domain.name(), domain.account(), operation, LogEntry.SUCCESSFUL, now);
    }
}
