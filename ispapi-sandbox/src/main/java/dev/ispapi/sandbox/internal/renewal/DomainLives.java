package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.domain.Prices;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.RenewalAttempt;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets domains renew, expire, fall through redemption and hold, and become free, on the dates of their zones. */
public final class DomainLives implements Timekeeper {

    private static final Period ONE_YEAR = Period.years(1);
    private static final Duration RETRY = Duration.ofDays(1);

    /** Something that a domain comes to. */
    private enum Turn {
        BILL,
        FINALIZE,
        DELETE,
        HOLD,
        FREE
    }

    /** What a domain comes to, and when. */
    private record Due(Domain domain, Turn turn, Instant date) {}

    private final World world;
    private final Agenda agenda;

    /**
     * The lives of the domains of a world.
     *
     * @param world the world
     */
    public DomainLives(World world) {
        this.world = world;
        this.agenda = new Agenda(domain -> due(world, domain).map(Due::date));
        agenda.follow(world.domains());
        agenda.follow(world.renewalAttempts());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agenda.first().map(Agenda.Entry::date);
    }

    @Override
    public void run(Instant moment) {
        agenda.first().flatMap(entry -> due(world, entry.key())).ifPresent(due -> {
            Domain domain = due.domain();
            switch (due.turn()) {
                case BILL -> bill(world, domain, due.date());
                case FINALIZE -> finalizeRenewal(world, domain);
                case DELETE -> Deletions.delete(world, domain, "", due.date());
                case HOLD -> world.domains().put(domain.withStatus(List.of(Deletions.HOLD)));
                case FREE -> free(world, domain, due.date());
            }
        });
    }

    private static Optional<Due> due(World world, String name) {
        return world.domains().find(name).flatMap(domain -> due(world, domain));
    }

    private static Optional<Due> due(World world, Domain domain) {
        Domain.Dates dates = domain.dates();
        if (!dates.deleted().equals(Instant.EPOCH)) {
            return afterDeletion(world, domain);
        }
        Lifecycle life = ZonePeriods.lifecycle(world, domain);
        if (dates.paidUntil().isAfter(dates.expiration())) {
            return Optional.of(new Due(domain, Turn.FINALIZE, date(life, StepKind.FINALIZATION, dates.expiration())));
        }
        return Optional.of(
                switch (domain.settings().renewalMode()) {
                    case "AUTODELETE" -> new Due(domain, Turn.DELETE, dates.paidUntil());
                    case "AUTOEXPIRE" -> failure(domain, life);
                    default -> billing(world, domain, life);
                });
    }

    private static Due failure(Domain domain, Lifecycle life) {
        return new Due(
                domain, Turn.DELETE, date(life, StepKind.FAILURE, domain.dates().paidUntil()));
    }

    private static Due billing(World world, Domain domain, Lifecycle life) {
        Instant accounting = date(life, StepKind.ACCOUNTING, domain.dates().paidUntil());
        Instant date = world.renewalAttempts()
                .find(domain.name())
                .map(RenewalAttempt::date)
                .filter(last -> !last.isBefore(accounting))
                .map(last -> last.plus(RETRY))
                .orElse(accounting);
        Due failure = failure(domain, life);
        return date.isBefore(failure.date()) ? new Due(domain, Turn.BILL, date) : failure;
    }

    private static Optional<Due> afterDeletion(World world, Domain domain) {
        LifecyclePeriods periods = ZonePeriods.of(Names.ofManaged(world, domain.name()));
        Lifecycle life = Lifecycle.deletedOn(periods, domain.dates().deleted());
        Instant end = date(life, StepKind.REDEMPTION_END, domain.dates().deleted());
        return domain.status().contains(Deletions.REDEMPTION)
                ? Optional.of(new Due(domain, Turn.HOLD, end))
                : Optional.of(new Due(domain, Turn.FREE, date(life, StepKind.FREE, end)));
    }

    private static Instant date(Lifecycle life, StepKind kind, Instant otherwise) {
        return life.step(kind).map(Step::date).orElse(otherwise);
    }

    private static void bill(World world, Domain domain, Instant now) {
        Account account = world.accounts().find(domain.account()).orElseThrow();
        Period term = domain.settings().renewalPeriod().isEmpty()
                ? ONE_YEAR
                : Period.parse(domain.settings().renewalPeriod());
        try {
            Domain paid =
                    Renewals.pay(world, account, domain, term, Prices.renewal(world, account, domain, term), "", now);
            world.renewalAttempts().remove(domain.name());
            if (domain.settings().renewalMode().equals("RENEWONCE")) {
                Domain.Settings settings = domain.settings();
                world.domains()
                        .put(paid.with(new Domain.Settings(
                                settings.auth(), settings.transferLock(), "AUTOEXPIRE", settings.renewalPeriod())));
            }
            Histories.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWED", domain.name(), now);
        } catch (Refusal refusal) {
            boolean isFirst = world.renewalAttempts().find(domain.name()).isEmpty();
            world.renewalAttempts().put(new RenewalAttempt(domain.name(), now));
            if (isFirst) {
                Histories.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWAL_FAILED", domain.name(), now);
            }
        }
    }

    private static void finalizeRenewal(World world, Domain domain) {
        Domain.Dates dates = domain.dates();
        world.domains()
                .put(domain.with(new Domain.Dates(
                        dates.created(),
                        dates.updated(),
                        dates.paidUntil(),
                        dates.paidUntil(),
                        dates.transferred(),
                        dates.deleted())));
    }

    private static void free(World world, Domain domain, Instant now) {
        world.domains().remove(domain.name());
        world.renewalAttempts().remove(domain.name());
        Histories.log(world, domain, "", "PURGE", List.of(), now);
    }
}
