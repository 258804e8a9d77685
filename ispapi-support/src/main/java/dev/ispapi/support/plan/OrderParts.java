package dev.ispapi.support.plan;

import dev.ispapi.domain.Limits;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.ContactRules;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Tld;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What orders have in common: contacts and additional fields, as far as the TLD wants them. */
final class OrderParts {

    private OrderParts() {}

    /** All four contacts, as the page of the command wants them whatever the TLD does. */
    static void needAllContacts(StepDraft step, ContactHandles contacts) {
        step.need("OWNERCONTACT0", contacts.owner(), "the registrant's handle")
                .need("ADMINCONTACT0", contacts.admin(), "the admin-c's handle")
                .need("TECHCONTACT0", contacts.tech(), "the tech-c's handle")
                .need("BILLINGCONTACT0", contacts.billing(), "the billing contact's handle");
    }

    /** The contacts that are told; those that the TLD wants nonetheless are missing. */
    static void needContacts(PlanDraft plan, StepDraft step, ContactHandles contacts) {
        need(plan, step, "OWNERCONTACT0", contacts.owner(), "the registrant's handle", ContactRules::registrant);
        need(plan, step, "ADMINCONTACT0", contacts.admin(), "the admin-c's handle", ContactRules::admin);
        need(plan, step, "TECHCONTACT0", contacts.tech(), "the tech-c's handle", ContactRules::tech);
        need(plan, step, "BILLINGCONTACT0", contacts.billing(), "the billing contact's handle", ContactRules::billing);
    }

    private static void need(
            PlanDraft plan,
            StepDraft step,
            String parameter,
            Optional<String> handle,
            String meaning,
            Function<ContactRules, Limits> rule) {
        Optional<Limits> limits = plan.tld().map(Tld::contacts).map(rule);
        boolean isTaken = limits.flatMap(Limits::max).map(max -> max > 0).orElse(true);
        boolean isNeeded = limits.flatMap(Limits::min).map(min -> min > 0).orElse(true);
        if (isTaken && (isNeeded || handle.isPresent())) {
            step.need(parameter, handle, meaning);
        }
    }

    /** The contacts of a change, without a billing contact that would move the domain away (FAQ 53). */
    static ContactHandles withoutBilling(PlanDraft plan, ContactHandles contacts) {
        if (!plan.is(FactName.BILLING_CHANGE_TRANSFERS_AWAY)) {
            return contacts;
        }
        plan.notice(
                "With another billing contact, a domain in " + plan.zone()
                        + " is transferred away, because the registry then bills that contact."
                        + (contacts.billing().isPresent() ? " The plan leaves the billing contact out." : ""),
                plan.source(FactName.BILLING_CHANGE_TRANSFERS_AWAY).orElse("FAQ 53"));
        return contacts.withoutBilling();
    }

    /** The contacts that are told, and no others. */
    static void putContacts(StepDraft step, ContactHandles contacts) {
        step.put("OWNERCONTACT0", contacts.owner())
                .put("ADMINCONTACT0", contacts.admin())
                .put("TECHCONTACT0", contacts.tech())
                .put("BILLINGCONTACT0", contacts.billing());
    }

    /** The fields that are told; those that the TLD wants for the operation nonetheless are missing (FAQ 1). */
    static void needFields(PlanDraft plan, StepDraft step, Operation operation, Map<String, String> told) {
        Map<String, String> open = new TreeMap<>(told);
        plan.tld()
                .ifPresent(tld -> tld.additionalFields(operation).forEach(field -> {
                    String value = open.remove(field.name());
                    if (field.formOnly()) {
                        explain(plan, field, Optional.ofNullable(value), told);
                    } else if (value != null) {
                        step.put(field.name(), value);
                    } else if (field.isRequiredIn(told)) {
                        step.need(field.name(), Optional.empty(), meaning(field))
                                .source(Optional.of(plan.source(field)));
                    }
                }));
        // What the catalogue does not know may be known to who wishes; the API decides.
        open.forEach((name, value) -> {
            if (name.startsWith("X-")) {
                step.put(name, value);
            }
        });
    }

    private static void explain(
            PlanDraft plan, AdditionalField field, Optional<String> value, Map<String, String> told) {
        if (value.isEmpty() && field.isRequiredIn(told)) {
            plan.notice(
                    "Say in the field " + field.name() + " of the wish: " + meaning(field)
                            + ". It is not sent, but decides which other fields are wanted.",
                    plan.source(field));
        }
        value.flatMap(field::choice)
                .filter(choice -> !choice.removes().isEmpty())
                .ifPresent(choice -> plan.notice(
                        choice.label() + ": leave these fields of the contact empty: "
                                + choice.removes().stream()
                                        .map(removed -> removed.field() + " of " + removed.contact())
                                        .collect(Collectors.joining(", ")),
                        plan.source(field)));
    }

    private static String meaning(AdditionalField field) {
        String choices = field.choices().stream()
                .map(Choice::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
        return field.label() + (choices.isEmpty() ? "" : "; one of " + choices);
    }
}
