package dev.ispapi.support.plan;

import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A transfer to this account: from another registrar, or from another user of this one. */
final class TransferSteps {

    private static final String TRANSFER = "transfer";
    private static final String USER_TRANSFER_SOURCE = "wiki.hexonet.net, 2016";
    private static final String EVENT = "DOMAIN_TRANSFER";
    private static final String TRANSFER_EVENT = "TRANSFER";

    private TransferSteps() {}

    static void plan(PlanDraft plan, TransferWish wish) {
        if (plan.fact(FactName.TRANSFER_OPEN).equals(Optional.of(false))) {
            throw new ImpossibleWishException(
                    "no transfers are taken in " + plan.zone(),
                    plan.source(FactName.TRANSFER_OPEN).orElse(""));
        }
        plan.inContext(wish.fields());
        Authorization auth = Authorization.of(plan, wish.auth());
        addCheck(plan, wish, auth);

        boolean isThin = plan.is(FactName.REGISTRY_THIN);
        boolean appliesNameservers = plan.is(FactName.TRANSFER_APPLIES_NAMESERVERS);
        StepDraft step = StepDraft.of(TRANSFER, "TransferDomain", plan.domain())
                .put("PERIOD", wish.period().map(Object::toString))
                .put("CLASS", wish.premiumClass())
                .because("Asks for the transfer. It is billed." + auth.reason());
        auth.put(plan, step);
        OrderParts.putContacts(step, TransferContacts.of(plan, wish.contacts()));
        transferFields(plan, wish).forEach(step::put);
        if (appliesNameservers) {
            DelegationSteps.put(plan, step, wish.delegation(), false);
        }
        step.waitFor(await(plan));
        // Nothing of it was here when the check went before: what is here now is this transfer's.
        step.probe(
                        "StatusDomainTransfer",
                        Map.of("DOMAIN", plan.domain().ascii()),
                        AnswerRule.begins("TRANSFERSTATUS", "", Action.WAIT, "the transfer is pending"),
                        AnswerRule.is(AnswerRule.CODE, "200", Action.WAIT, "the transfer is pending"))
                .probeStatus(plan.domain());
        plan.add(step).cost(TRANSFER, OrderType.TRANSFER, wish.period(), wish.premiumClass());

        if (isThin) {
            DelegationSteps.addContacts(
                    plan,
                    wish.contacts(),
                    Map.of(),
                    "The registry keeps no contacts, so the domain comes without them; until it has some, changes fail"
                            + " with TOO FEW ADMIN CONTACTS.");
        }
        if (!wish.delegation().isEmpty() && !appliesNameservers) {
            DelegationSteps.change(plan, wish.delegation(), true);
        }
        plan.fact(FactName.TRANSFER_LOCK_AFTER_REGISTRATION)
                .ifPresent(lock -> plan.notice(
                        "A domain that was registered or transferred less than " + lock
                                + " ago is locked by the registry; that lock ends automatically.",
                        plan.source(FactName.TRANSFER_LOCK_AFTER_REGISTRATION).orElse("FAQ 13")));
    }

    /** The wish's fields that the TLD takes in transfers. None is asked for: the API ignores them (FAQ 28). */
    private static Map<String, String> transferFields(PlanDraft plan, TransferWish wish) {
        Map<String, String> asked = new TreeMap<>(wish.fields());
        plan.tld()
                .ifPresent(tld -> asked.keySet()
                        .retainAll(tld.additionalFields(Operation.TRANSFER).stream()
                                .map(field -> field.name())
                                .toList()));
        return asked;
    }

    private static void addCheck(PlanDraft plan, TransferWish wish, Authorization auth) {
        StepDraft check = StepDraft.of("check", "CheckDomainTransfer", plan.domain())
                .because(
                        "Asks whether the transfer is possible now: lock, auth code, premium class.",
                        "FAQ 13",
                        "FAQ 39");
        auth.put(plan, check);
        check.put("CLASS", wish.premiumClass());
        check.rule(AnswerRule.is(
                "USERTRANSFERREQUIRED",
                "1",
                Action.STOP,
                "The domain belongs to another user of this registrar: wish for a user transfer instead."));
        wish.premiumClass().ifPresent(told -> check.rule(AnswerRule.is("CLASS", told, Action.GO_ON, "")));
        plan.add(check.rule(AnswerRule.isNot(
                        "CLASS",
                        wish.premiumClass().orElse(""),
                        Action.STOP,
                        "It is a premium name at a price of its own: look at the price, and name this class in"
                                + " the wish if it is right."))
                .rule(AnswerRule.is(AnswerRule.CODE, "218", Action.GO_ON, ""))
                .rule(AnswerRule.otherwise(Action.STOP, "The transfer is not possible now.")));
    }

    private static EventWait await(PlanDraft plan) {
        Optional<String> tag = plan.fact(FactName.TRANSFER_TAG);
        boolean isPushed = plan.fact(FactName.TRANSFER_CLASS).equals(Optional.of("PUSH")) || tag.isPresent();
        // Where it is not known, the event comes in any case, sooner or later.
        boolean isSlow = !plan.is(FactName.TRANSFER_REAL_TIME);
        String hint = tag.map(own -> "The losing registrar sets the registrar tag " + own + " (FAQ 56).")
                .orElse(
                        isPushed
                                ? "The losing registrar starts the transfer on its side."
                                : "Registrant or losing registrar agree, or the time for an objection passes.");
        return new EventWait(
                EVENT,
                plan.domain(),
                List.of("TRANSFER_SUCCESSFUL"),
                DelegationSteps.failures(TRANSFER_EVENT),
                isPushed || isSlow,
                hint);
    }

    static void planWithinRegistrar(PlanDraft plan, UserTransferWish wish) {
        if (TransferContacts.isGeneric(plan)) {
            plan.consent(
                    "transfer-cost",
                    TRANSFER,
                    "The transfer between users of a domain in " + plan.zone()
                            + " is billed and renews it for a year.");
        }
        plan.add(StepDraft.of("status", "StatusDomain", plan.domain())
                .because("Asks whether the domain is in this account already.", "FAQ 10")
                .rule(AnswerRule.is(AnswerRule.CODE, "200", Action.STOP, "The domain is in this account already."))
                .rule(AnswerRule.is(AnswerRule.CODE, "531", Action.GO_ON, ""))
                .rule(AnswerRule.is(AnswerRule.CODE, "545", Action.GO_ON, "")));
        plan.add(StepDraft.of(TRANSFER, "TransferDomain", plan.domain())
                .put("ACTION", "USERTRANSFER")
                .need("AUTH", wish.auth(), "the auth code that the other user gave away")
                .because("Takes the domain over from the other user. Contacts and nameservers stay.", "FAQ 10")
                .waitFor(new EventWait(
                        EVENT,
                        plan.domain(),
                        List.of("USERTRANSFER_SUCCESSFUL", "TRANSFER_SUCCESSFUL"),
                        Stream.of("USERTRANSFER", TRANSFER_EVENT)
                                .flatMap(what -> DelegationSteps.failures(what).stream())
                                .toList(),
                        false,
                        "The other user agrees."))
                .probeStatus(plan.domain()));
        if (TransferContacts.isGeneric(plan)) {
            plan.cost(
                            TRANSFER,
                            "transfer between users, with a year",
                            OrderType.TRANSFER,
                            Optional.of(Period.years(1)),
                            Optional.empty())
                    .notice(
                            "A transfer between users is billed in generic TLDs, and renews the domain.",
                            USER_TRANSFER_SOURCE);
        }
    }
}
