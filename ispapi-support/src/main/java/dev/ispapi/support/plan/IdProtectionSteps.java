package dev.ispapi.support.plan;

import dev.ispapi.tld.FactName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.IdProtectionUnavailableException;
import dev.ispapi.tld.Tld;

/** ID protection of a domain that is there. */
final class IdProtectionSteps {

    private IdProtectionSteps() {}

    static void plan(PlanDraft plan, IdProtectionWish wish) {
        plan.inContext(wish.context());
        IdProtection protection = plan.tld().map(Tld::idProtection).orElse(IdProtection.UNKNOWN);
        StepDraft step = StepDraft.of("id-protection", "ModifyDomain", plan.domain())
                .because(wish.hidden() ? reason(protection) : "Shows the registrant's data again.")
                .source(plan.source(FactName.ID_PROTECTION));
        try {
            (wish.hidden() ? protection.apply(wish.context()) : protection.remove()).forEach(step::put);
        } catch (IdProtectionUnavailableException e) {
            throw new ImpossibleWishException(
                    String.valueOf(e.getMessage()),
                    plan.source(FactName.ID_PROTECTION).orElse("FAQ 20"));
        }
        plan.add(step);
        if (wish.hidden() && protection.kind() != IdProtection.Kind.REGISTRY) {
            plan.unpriced("id-protection", "WHOIS trustee");
        }
    }

    private static String reason(IdProtection protection) {
        return protection.kind() == IdProtection.Kind.REGISTRY
                ? "The registry leaves the registrant's data out of the public directory."
                : "The registrar's WHOIS trustee stands in for the registrant in the public directory. It is billed.";
    }
}
