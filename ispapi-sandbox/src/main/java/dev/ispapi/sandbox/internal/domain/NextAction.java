package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import java.time.Instant;

/**
 * What the platform does next with a domain.
 *
 * @param action {@code pay}, {@code finalize}, {@code expire} or {@code delete}
 * @param date when
 */
record NextAction(String action, Instant date) {

    static NextAction of(Domain domain, Lifecycle life) {
        Domain.Dates dates = domain.dates();
        if (dates.deleted().isAfter(Instant.EPOCH)) {
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
            default -> at("pay", StepKind.ACCOUNTING, life, dates.paidUntil());
        };
    }

    private static NextAction at(String action, StepKind kind, Lifecycle life, Instant otherwise) {
        return new NextAction(action, life.step(kind).map(Step::date).orElse(otherwise));
    }
}
