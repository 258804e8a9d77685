package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.RenewalAttempt;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import java.time.Instant;

/**
 * What the platform does next with a domain.
 *
 * @param action {@code pay}, {@code finalize}, {@code expire}, {@code expireunpaid} or {@code delete}
 * @param date when
 */
public record NextAction(String action, Instant date) {

    private static final int DAY = 86_400;

    /**
     * What comes next.
     *
     * @param world the world
     * @param domain the domain
     * @param life its dates
     * @return the action
     */
    public static NextAction of(World world, Domain domain, Lifecycle life) {
        Domain.Dates dates = domain.dates();
        if (domain.isDeleted()) {
            return new NextAction(
                    "delete",
                    life.periods()
                            .deletionRestorable()
                            .map(period -> period.after(dates.deleted()))
                            .orElse(dates.deleted()));
        }
        if (dates.paidUntil().isAfter(dates.expiration())) {
            return at("finalize", StepKind.FINALIZATION, life, dates.expiration());
        }
        return switch (domain.settings().renewalMode()) {
            case "AUTODELETE" -> new NextAction("delete", dates.paidUntil());
            case "AUTOEXPIRE" -> at("expire", StepKind.FAILURE, life, dates.paidUntil());
            default -> payment(world, domain, life);
        };
    }

    /** The payment, or the end of a domain whose payment failed twice. */
    private static NextAction payment(World world, Domain domain, Lifecycle life) {
        NextAction pay = at("pay", StepKind.ACCOUNTING, life, domain.dates().paidUntil());
        boolean failedTwice = world.renewalAttempts()
                .find(domain.name())
                .map(RenewalAttempt::date)
                .filter(date -> !date.isBefore(pay.date().plusSeconds(DAY)))
                .isPresent();
        return failedTwice
                ? at("expireunpaid", StepKind.FAILURE, life, domain.dates().paidUntil())
                : pay;
    }

    private static NextAction at(String action, StepKind kind, Lifecycle life, Instant otherwise) {
        return new NextAction(action, life.step(kind).map(Step::date).orElse(otherwise));
    }
}
