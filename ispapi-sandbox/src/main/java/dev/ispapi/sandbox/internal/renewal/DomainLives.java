package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.domain.Terms;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.time.Agenda;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.time.Upcoming;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Language;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.RenewalAttempt;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets domains renew, expire, fall through redemption and hold, and become free, on the dates of their zones. On CNR, which renews or deletes
 * on a date of its own, only what comes after the deletion.
 */
public final class DomainLives implements Timekeeper {

    /** The status of a domain whose restore the registry has not carried out yet. */
    static final String RESTORING = "PENDINGRESTORE";

    private static final Duration RETRY = Duration.ofDays(1);
    private static final Duration RESTORE_TIME = Duration.ofDays(1);

    /** Something that a domain comes to. */
    private enum Turn {
        BILL("Renewal is billed"),
        FINALIZE("Renewal is passed on to the registry"),
        DELETE("Deletion"),
        RESTORE("Restore is carried out"),
        HOLD("End of redemption"),
        FREE("Free for registration again");

        private final String title;

        Turn(String title) {
            this.title = title;
        }
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
        agenda.first().flatMap(entry -> due(world, entry.key())).ifPresent(this::carryOut);
    }

    private void carryOut(Due due) {
        Domain domain = due.domain();
        switch (due.turn()) {
            case BILL -> bill(domain, due.date());
            case FINALIZE ->
                world.domains()
                        .put(domain.with(domain.dates()
                                .until(
                                        domain.dates().paidUntil(),
                                        domain.dates().paidUntil())));
            case DELETE -> {
                delete(world, domain, due.date());
                log(domain, "DELETE", due.date());
            }
            case RESTORE -> {
                world.domains().put(restored(domain, due.date()));
                log(domain, "RESTORE", due.date());
            }
            case HOLD -> world.domains().put(domain.withStatus(List.of(Domain.HELD)));
            case FREE -> {
                Domains.remove(world, domain.name());
                log(domain, "PURGE", due.date());
            }
        }
    }

    private void log(Domain domain, String operation, Instant now) {
        Journal.logPlatform(world, domain.name(), domain.account(), operation, LogEntry.SUCCESSFUL, now);
    }

    /**
     * Deletes a domain.
     *
     * @param world the world
     * @param domain the domain
     * @param now when
     * @return the domain in its redemption
     */
    public static Domain delete(World world, Domain domain, Instant now) {
        Domain deleted =
                domain.with(domain.dates().updatedAt(now).deletedAt(now)).withStatus(List.of(Domain.REDEMPTION));
        world.domains().put(deleted);
        Journal.event(world, domain.account(), "DOMAIN_DELETION", "DELETED", domain.name(), now);
        return deleted;
    }

    /**
     * A domain that was deleted, as it was before.
     *
     * @param domain the domain
     * @param now when
     * @return the domain, active
     */
    public static Domain restored(Domain domain, Instant now) {
        return domain.with(domain.dates().updatedAt(now).deletedAt(Instant.EPOCH))
                .withStatus(List.of("ACTIVE"));
    }

    @Override
    public List<Upcoming> upcoming(int limit) {
        return agenda.first(limit).stream()
                .flatMap(entry -> due(world, entry.key()).stream())
                .map(due -> new Upcoming(due.date(), due.domain().name(), due.turn().title))
                .toList();
    }

    private static Optional<Due> due(World world, String name) {
        return world.domains()
                .find(name)
                .filter(domain -> !domain.isRequested())
                .filter(domain -> domain.isDeleted() || world.language() == Language.ISPAPI)
                .map(domain -> domain.isDeleted() ? afterDeletion(world, domain) : alive(world, domain));
    }

    private static Due alive(World world, Domain domain) {
        Domain.Dates dates = domain.dates();
        Lifecycle life = ZonePeriods.lifecycle(world, domain);
        if (dates.paidUntil().isAfter(dates.expiration())) {
            return new Due(domain, Turn.FINALIZE, date(life, StepKind.FINALIZATION, dates.expiration()));
        }
        return switch (domain.settings().renewalMode()) {
            case "AUTODELETE" -> new Due(domain, Turn.DELETE, dates.paidUntil());
            case "AUTOEXPIRE" -> failure(domain, life);
            default -> billing(world, domain, life);
        };
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

    private static Due afterDeletion(World world, Domain domain) {
        if (domain.status().contains(RESTORING)) {
            return new Due(domain, Turn.RESTORE, domain.dates().updated().plus(RESTORE_TIME));
        }
        Instant end = date(
                ZonePeriods.afterDeletion(world, domain),
                StepKind.REDEMPTION_END,
                domain.dates().deleted());
        return domain.status().contains(Domain.REDEMPTION)
                ? new Due(domain, Turn.HOLD, end)
                : new Due(domain, Turn.FREE, ZonePeriods.end(world, domain));
    }

    private static Instant date(Lifecycle life, StepKind kind, Instant otherwise) {
        return life.step(kind).map(Step::date).orElse(otherwise);
    }

    private void bill(Domain domain, Instant now) {
        Account account = world.accounts().find(domain.account()).orElseThrow();
        Period term = Terms.renewal(domain);
        try {
            Domain paid =
                    Renewals.pay(world, account, domain, term, Pricing.renewal(world, account, domain, term), now);
            if (domain.settings().renewalMode().equals("RENEWONCE")) {
                world.domains()
                        .put(paid.with(paid.settings()
                                .withRenewal("AUTOEXPIRE", paid.settings().renewalPeriod())));
            }
            Journal.logPlatform(
                    world, domain.name(), domain.account(), "RENEW", LogEntry.SUCCESSFUL, now, "PERIOD=" + term);
            Journal.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWED", domain.name(), now);
        } catch (Refusal refusal) {
            boolean isFirst = world.renewalAttempts().find(domain.name()).isEmpty();
            world.renewalAttempts().put(new RenewalAttempt(domain.name(), now));
            if (isFirst) {
                Journal.event(world, account.login(), "DOMAIN_RENEWAL", "RENEWAL_FAILED", domain.name(), now);
            }
        }
    }
}
