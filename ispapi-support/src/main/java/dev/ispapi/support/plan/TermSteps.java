package dev.ispapi.support.plan;

import dev.ispapi.domain.RenewalMode;
import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.price.OrderType;
import java.util.Map;
import java.util.Optional;

/** Whether a domain stays: renewal, expiry, restore. */
final class TermSteps {

    /** On CNR the status of a deleted domain is told by the registry's words (RFC 3915). */
    private static final String RGP_STATUS = "RGPSTATUS";

    private static final String RGP_REDEMPTION = "redemptionPeriod";

    private static final String RENEW = "renew";
    private static final String RESTORE = "restore";
    private static final String STATUS = "status";
    private static final String EXPIRATION = "EXPIRATIONDATE";

    private TermSteps() {}

    /** Where the registry renews automatically, the renewal is only paid; elsewhere it must be asked for. */
    static void plan(PlanDraft plan, RenewWish wish) {
        boolean isPaidOnly = plan.fact(FactName.EXPLICIT_RENEWAL).equals(Optional.of(false));
        plan.add(withoutSurprise(
                        StepDraft.of(STATUS, "StatusDomain", plan.domain())
                                .because(
                                        "Asks when the domain expires now: with that date a second renewal is refused, not billed."),
                        wish.premiumClass())
                .rule(AnswerRule.begins(EXPIRATION, "", Action.GO_ON, "")));
        StepDraft step = StepDraft.of(RENEW, isPaidOnly ? "PayDomainRenewal" : "RenewDomain", plan.domain())
                .take(EXPIRATION, "the date at which it expires now", STATUS, EXPIRATION)
                .put("PERIOD", wish.period().map(Object::toString))
                .put("CLASS", wish.premiumClass())
                .because(
                        isPaidOnly
                                ? "Pays the renewal, which the registry does automatically. It is billed."
                                : "Renews the domain at the registry. It is billed.")
                .source(plan.source(FactName.EXPLICIT_RENEWAL));
        plan.add(probed(plan, step, isPaidOnly));
        plan.cost(RENEW, OrderType.RENEW, wish.period(), wish.premiumClass());
    }

    /** A premium name is renewed and restored at prices of its own, and without a word if its class is not asked about. */
    private static StepDraft withoutSurprise(StepDraft status, Optional<String> premiumClass) {
        String text =
                "It is a premium name at a price of its own: look at the price, and name this class in the wish if it is"
                        + " right.";
        status.rule(AnswerRule.isNot("X-PRICE-CLASS", premiumClass.orElse(""), Action.STOP, text));
        return premiumClass.isPresent()
                ? status
                : status.rule(AnswerRule.begins("SUBCLASS", "PREMIUM_", Action.STOP, text));
    }

    /**
     * An expiration that is later by what was ordered tells that it was carried out. Another new one does not: something else moved it, and a person
     * decides. The same one tells nothing of a payment, which the registry's renewal can follow much later: a person
     * decides then, too.
     */
    private static StepDraft probed(PlanDraft plan, StepDraft step, boolean isPaidOnly) {
        Map<String, String> domain = Map.of("DOMAIN", plan.domain().ascii());
        AnswerRule later = new AnswerRule(
                EXPIRATION,
                AnswerRule.Match.LATER_BY,
                "PERIOD",
                Action.GO_ON,
                "the domain expires later than before, by what was ordered");
        return isPaidOnly
                ? step.probe(
                        "StatusDomain", domain, later, AnswerRule.otherwise(Action.STOP, "the payment does not show"))
                : step.probe(
                        "StatusDomain",
                        domain,
                        later,
                        new AnswerRule(
                                EXPIRATION,
                                AnswerRule.Match.CHANGED,
                                EXPIRATION,
                                Action.STOP,
                                "the domain expires at another date than before, but not at the one that was ordered"));
    }

    static void plan(PlanDraft plan, RenewalModeWish wish) {
        StepDraft step = StepDraft.of("mode", "SetDomainRenewalMode", plan.domain())
                .put("RENEWALMODE", wish.mode().value());
        if (!wish.mode().equals(RenewalMode.AUTOEXPIRE)) {
            plan.add(step.because("Sets what happens to the domain at the end of its period.", "FAQ 35"));
            return;
        }
        plan.add(step.because(
                "The domain is not renewed any more. The mode of the account does not count: it holds for domains that"
                        + " are registered after it was set.",
                "FAQ 35",
                "FAQ 58"));
        plan.fact(FactName.FAILURE_PERIOD)
                .ifPresent(period -> plan.notice(
                        "An unpaid domain is deleted " + period + " from its paid-until date; until the day of"
                                + " accounting the mode can be changed back.",
                        plan.source(FactName.FAILURE_PERIOD).orElse("")));
    }

    static void plan(PlanDraft plan, RestoreWish wish) {
        plan.add(withoutSurprise(
                        StepDraft.of(STATUS, "StatusDomain", plan.domain())
                                .because("Asks whether the domain is deleted: only such a one can be restored."),
                        wish.premiumClass())
                .rule(AnswerRule.is("STATUS", "REDEMPTION", Action.GO_ON, ""))
                .rule(AnswerRule.is(RGP_STATUS, RGP_REDEMPTION, Action.GO_ON, ""))
                .rule(AnswerRule.is(AnswerRule.CODE, "545", Action.GO_ON, ""))
                .rule(AnswerRule.is(AnswerRule.CODE, "200", Action.STOP, "The domain is not deleted; renew it.")));
        plan.add(StepDraft.of(RESTORE, "RestoreDomain", plan.domain())
                .put("CLASS", wish.premiumClass())
                .because(
                        "Restores the domain during its redemption. It is billed; if its period is over, a renewal is"
                                + " too.",
                        "FAQ 2")
                .source(plan.source(FactName.RESTORE))
                // It was deleted when the status was asked before: if it is not any more, this restore did it.
                .probeStatus(
                        plan.domain(),
                        AnswerRule.is("STATUS", "REDEMPTION", Action.STOP, "the domain is still deleted"),
                        AnswerRule.is(RGP_STATUS, RGP_REDEMPTION, Action.STOP, "the domain is still deleted")));
        plan.cost(RESTORE, OrderType.RESTORE, Optional.empty(), wish.premiumClass())
                .cost(
                        RESTORE,
                        "renewal, if the period is over",
                        OrderType.RENEW,
                        Optional.empty(),
                        wish.premiumClass());
        plan.fact(FactName.DELETION_RESTORABLE_PERIOD)
                .ifPresent(period -> plan.notice(
                        "A deleted domain can be restored for " + period + ".",
                        plan.source(FactName.DELETION_RESTORABLE_PERIOD).orElse("FAQ 2")));
    }
}
