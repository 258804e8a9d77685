package dev.ispapi.support.plan;

import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.price.OrderType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another registrant, in the zone's own way. */
final class OwnerChangeSteps {

    private static final String OWNER = "owner";

    private OwnerChangeSteps() {}

    static void plan(PlanDraft plan, OwnerChangeWish wish) {
        plan.inContext(wish.fields());
        ContactHandles contacts = OrderParts.withoutBilling(plan, wish.contacts());
        OwnerChange way = plan.fact(FactName.OWNER_CHANGE).orElse(OwnerChange.UPDATE);
        if (plan.fact(FactName.OWNER_CHANGE).isEmpty()) {
            plan.notice(
                    "How a domain in " + plan.zone()
                            + " gets another registrant is not known; ModifyDomain is the usual way.",
                    "API page ModifyDomain");
        }
        if (way.equals(OwnerChange.REGISTRY)) {
            atRegistry(plan, contacts);
        } else if (way.equals(OwnerChange.TRADE) || way.equals(OwnerChange.ICANN_TRADE)) {
            trade(plan, wish, contacts, way.equals(OwnerChange.ICANN_TRADE));
        } else {
            update(plan, wish, contacts);
        }
    }

    private static void update(PlanDraft plan, OwnerChangeWish wish, ContactHandles contacts) {
        StepDraft step = StepDraft.of(OWNER, "ModifyDomain", plan.domain())
                .because("Changes the registrant, by an update like any other.")
                .source(plan.source(FactName.OWNER_CHANGE));
        fill(plan, step, wish, contacts, Operation.UPDATE);
        contacts.owner().ifPresent(owner -> step.probeOwner(plan.domain(), owner));
        plan.add(step);
    }

    private static void trade(PlanDraft plan, OwnerChangeWish wish, ContactHandles contacts, boolean isIcann) {
        plan.add(StepDraft.of("status", "StatusDomainTrade", plan.domain())
                .because("Asks whether a trade is under way already; one at a time.")
                .rule(AnswerRule.is(
                        AnswerRule.CODE, "200", Action.STOP, "A trade is under way already; wait for its end."))
                .rule(AnswerRule.is(AnswerRule.CODE, "545", Action.GO_ON, "")));
        StepDraft step = StepDraft.of(OWNER, "TradeDomain", plan.domain())
                .because(
                        isIcann
                                ? "Changes the registrant by a trade, which old and new registrant confirm. It may be"
                                        + " billed."
                                : "Changes the registrant by a trade, as the registry wants it. It may be billed.")
                .source(plan.source(FactName.OWNER_CHANGE));
        fill(plan, step, wish, contacts, Operation.TRADE);
        step.waitFor(new EventWait(
                "DOMAIN_TRADE",
                plan.domain(),
                List.of("TRADE_SUCCESSFUL"),
                DelegationSteps.failures("TRADE"),
                isIcann,
                isIcann ? "The old and the new registrant confirm by e-mail." : "The registry decides."));
        // No trade was under way before: one that is, is this one.
        step.probe(
                "StatusDomainTrade",
                Map.of("DOMAIN", plan.domain().ascii()),
                AnswerRule.is(AnswerRule.CODE, "200", Action.WAIT, "the trade is pending"));
        contacts.owner()
                .ifPresent(owner -> step.probe(
                        "StatusDomain",
                        Map.of("DOMAIN", plan.domain().ascii()),
                        AnswerRule.is("OWNERCONTACT", owner, Action.GO_ON, "the domain has the new registrant")));
        plan.add(step).cost(OWNER, OrderType.TRADE, Optional.empty(), Optional.empty());
    }

    private static void fill(
            PlanDraft plan, StepDraft step, OwnerChangeWish wish, ContactHandles contacts, Operation operation) {
        step.need("OWNERCONTACT0", contacts.owner(), "the new registrant's handle");
        OrderParts.putContacts(step, contacts);
        OrderParts.needFields(plan, step, operation, wish.fields());
    }

    private static void atRegistry(PlanDraft plan, ContactHandles contacts) {
        plan.add(StepDraft.manual(OWNER)
                .because("The registrant asks the registry for the change: the API can't do it in " + plan.zone() + ".")
                .source(plan.source(FactName.OWNER_CHANGE)));
        if (contacts.admin().isPresent()
                || contacts.tech().isPresent()
                || contacts.billing().isPresent()) {
            StepDraft step =
                    StepDraft.of("contacts", "ModifyDomain", plan.domain()).because("Changes the other contacts.");
            OrderParts.putContacts(step, contacts.withoutOwner());
            plan.add(step);
        }
    }
}
