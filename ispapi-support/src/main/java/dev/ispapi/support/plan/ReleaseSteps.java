package dev.ispapi.support.plan;

import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import java.util.Optional;

/** A domain that goes to another registrar or back to the registry, started from this side. */
final class ReleaseSteps {

    private static final String TAG = "TAG";

    private ReleaseSteps() {}

    static void plan(PlanDraft plan, ReleaseWish wish) {
        Optional<String> known = plan.fact(FactName.RELEASE_TARGET);
        if (known.isEmpty() && wish.target().isEmpty()) {
            throw new ImpossibleWishException(
                    "a domain in " + plan.zone()
                            + " is not released from this side, as far as is known: give its auth code to the"
                            + " registrant, and the gaining registrar asks for the transfer",
                    "API page RequestDomainAuthInfo");
        }
        boolean isTag = known.map(TAG::equals).orElse(true);
        Optional<String> target = wish.target().or(() -> known.filter(value -> !value.equals(TAG)));
        plan.add(StepDraft.of("status", "StatusDomain", plan.domain())
                .because("Asks whether the domain is here to be released.")
                .rule(AnswerRule.is(AnswerRule.CODE, "200", Action.GO_ON, "")));
        plan.add(StepDraft.of("release", "PushDomain", plan.domain())
                .need("TARGET", target, "the tag of the gaining registrar")
                .because(
                        isTag
                                ? "Moves the domain to the gaining registrar, which has asked for the transfer on its"
                                        + " side before."
                                : "Gives the domain back to the registry. It is gone from this account.",
                        isTag ? new String[] {"FAQ 56"} : new String[0])
                .source(plan.source(FactName.RELEASE_TARGET)));
    }
}
