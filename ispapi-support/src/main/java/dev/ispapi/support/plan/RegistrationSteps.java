package dev.ispapi.support.plan;

import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.IdProtectionUnavailableException;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.OrderType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A registration. */
final class RegistrationSteps {

    private static final String REGISTER = "register";

    /** Zones whose registry looks at each name before it gives it away, with the class of an application (wiki). */
    private static final Map<String, String> BY_APPLICATION = Map.of("swiss", "GOLIVE");

    /** The order went in, and is not carried out yet (page AddDomain). */
    private static final AnswerRule REQUESTED =
            AnswerRule.begins("STATUS", "REQUESTED", Action.WAIT, "the registration is requested");

    private static final AnswerRule PENDING =
            AnswerRule.begins("STATUS", "PENDING", Action.WAIT, "the registration is pending");

    private RegistrationSteps() {}

    static void plan(PlanDraft plan, RegisterWish wish) {
        if (plan.fact(FactName.REGISTRATION_OPEN).equals(Optional.of(false))) {
            throw new ImpossibleWishException(
                    "no new registrations are taken in " + plan.zone(),
                    plan.source(FactName.REGISTRATION_OPEN).orElse(""));
        }
        Optional<String> right = plan.fact(FactName.REGISTRATION_RIGHT_FROM);
        boolean hasRight = wish.rightHolder().isPresent() && right.isPresent();
        plan.inContext(wish.fields());
        addCheck(plan, wish.premiumClass());
        DelegationSteps.prepare(plan, wish.delegation(), true);

        Optional<String> launch = launchClass(plan);
        StepDraft step = order(plan, wish, launch);
        OrderParts.needAllContacts(step, wish.contacts());
        DelegationSteps.put(plan, step, wish.delegation(), true);
        Map<String, String> fields = wish.fields();
        OrderParts.needFields(plan, step, Operation.REGISTER, fields);
        if (wish.idProtection()) {
            protection(plan, fields).forEach(step::put);
        }
        if (hasRight) {
            useRight(plan, step, wish, right.orElseThrow());
        }
        String event = launch.isPresent() ? "APPLICATION" : "REGISTRATION";
        step.waitFor(new EventWait(
                "DOMAIN_" + event,
                plan.domain(),
                List.of(event + "_SUCCESSFUL"),
                DelegationSteps.failures(event),
                launch.isPresent() || (hasRight && wish.rightHolder().equals(Optional.of(RightHolder.ELSEWHERE))),
                hasRight
                        ? "The registrant of the other domain confirms by the e-mail that the registry sends."
                        : "The registry decides."));
        // CheckDomains said before that the name was free: if it is in the account now, this registration did it.
        plan.add(step.rule(REQUESTED)
                        .rule(PENDING)
                        .rule(AnswerRule.otherwise(Action.GO_ON, ""))
                        .probeStatus(plan.domain(), REQUESTED, PENDING))
                .cost(REGISTER, OrderType.REGISTER, wish.period(), wish.premiumClass());
    }

    /** An order, or in zones that take names by application only, an application. */
    private static StepDraft order(PlanDraft plan, RegisterWish wish, Optional<String> launch) {
        if (launch.isEmpty()) {
            return StepDraft.of(REGISTER, "AddDomain", plan.domain())
                    .put("PERIOD", wish.period().map(Object::toString))
                    .put("CLASS", wish.premiumClass())
                    .because("Registers the domain. It is billed.");
        }
        return StepDraft.of(REGISTER, "AddDomainApplication", plan.domain())
                .put("CLASS", wish.premiumClass().or(() -> launch))
                .put("PERIOD", wish.period().map(Object::toString).orElse("1Y"))
                .because("Applies for the domain: the registry looks at each application, and decides later. It is"
                        + " billed if the registry agrees.");
    }

    /** The class of an application, in zones that take names in no other way. */
    private static Optional<String> launchClass(PlanDraft plan) {
        return plan.tld().map(Tld::zone).filter(BY_APPLICATION::containsKey).map(BY_APPLICATION::get);
    }

    private static void addCheck(PlanDraft plan, Optional<String> premiumClass) {
        StepDraft check = StepDraft.of("check", "CheckDomains")
                .put("DOMAIN0", plan.domain().ascii())
                .put("PREMIUMCHANNELS", "*")
                .because(
                        "Asks whether the name is free, and whether it is a premium name with a price of its own.",
                        "FAQ 54");
        premiumClass.ifPresent(told -> check.rule(AnswerRule.is("CLASS", told, Action.GO_ON, "")));
        plan.add(check.rule(AnswerRule.isNot(
                        "CLASS",
                        premiumClass.orElse(""),
                        Action.STOP,
                        "It is a premium name at a price of its own: look at the price, and name this class in"
                                + " the wish if it is right."))
                .rule(AnswerRule.begins("DOMAINCHECK", "210", Action.GO_ON, ""))
                .rule(AnswerRule.otherwise(Action.STOP, "The name is not free.")));
    }

    private static Map<String, String> protection(PlanDraft plan, Map<String, String> fields) {
        OrderContext.Builder context = OrderContext.builder();
        fields.forEach(context::field);
        IdProtection protection = plan.tld().map(Tld::idProtection).orElse(IdProtection.UNKNOWN);
        try {
            return protection.apply(context.build());
        } catch (IdProtectionUnavailableException e) {
            throw new ImpossibleWishException(
                    String.valueOf(e.getMessage()),
                    plan.source(FactName.ID_PROTECTION).orElse("FAQ 20"));
        }
    }

    /** The right of registration, which took the same owner contact, and the auth code if the other domain was here. */
    private static void useRight(PlanDraft plan, StepDraft step, RegisterWish wish, String zone) {
        if (wish.rightHolder().equals(Optional.of(RightHolder.HERE))) {
            step.need("AUTH", wish.auth(), "the auth code of the domain in ." + zone)
                    .because(
                            "Registers the domain. It is billed. The owner contact is the very one of the domain in ."
                                    + zone + ", whose auth code proves the right.",
                            "FAQ 15");
        } else {
            step.because(
                    "Registers the domain. It is billed. The owner contact has the very data of the domain in ." + zone
                            + "; its registrant confirms by e-mail.",
                    "FAQ 15");
        }
        step.source(plan.source(FactName.REGISTRATION_RIGHT_FROM));
        plan.notice(
                "The right of registration by a domain in ." + zone
                        + " ended in July 2019; since then such names are registered like others.",
                "FAQ 15");
    }
}
