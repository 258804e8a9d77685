package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.internal.text.Phrase;
import java.util.List;
import java.util.Optional;

/** Additional fields (FAQ 1): those that are missing, have wrong values, or must be left out. */
final class FieldCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        if (!order.isRequest()) {
            return;
        }
        List<AdditionalField> fields = subject.tld().additionalFields(order.operation());
        for (AdditionalField field : fields) {
            if (field.formOnly()) {
                checkRemoved(subject, field);
            } else if (order.value(field.name()).isPresent()) {
                checkValue(subject, field, order.value(field.name()).get());
            } else {
                severityOfMissing(subject, field).ifPresent(severity -> checkMissing(subject, field, severity));
            }
        }
        UnknownFields.check(subject);
    }

    /** How bad it is if a required field is missing; empty if this order need not hold it. */
    private static Optional<Severity> severityOfMissing(Subject subject, AdditionalField field) {
        return switch (subject.order().operation()) {
            // Additional fields of transfers are ignored in most cases (FAQ 28): only those count that the page names.
            case TRANSFER -> field.verified() ? Optional.of(Severity.WARNING) : Optional.empty();
            case UPDATE -> {
                Optional<Boolean> changes = ContactCheck.changes(subject, contact(subject, field));
                yield changes.equals(Optional.of(false))
                        ? Optional.empty()
                        : Optional.of(changes.isPresent() ? Severity.ERROR : Severity.WARNING);
            }
            default -> Optional.of(Severity.ERROR);
        };
    }

    /** The contact that a field is about: the one whose legal type it depends on, else the registrant. */
    private static String contact(Subject subject, AdditionalField field) {
        return field.requiredWhen()
                .flatMap(when -> field(subject, when.field()))
                .flatMap(steering -> steering.choices().stream()
                        .flatMap(choice -> choice.removes().stream())
                        .map(ContactField::contact)
                        .findFirst())
                .map(contact -> contact.substring(0, contact.length() - 1))
                .orElse("OWNERCONTACT");
    }

    private static Optional<AdditionalField> field(Subject subject, String name) {
        return subject.tld().additionalFields(subject.order().operation()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static void checkMissing(Subject subject, AdditionalField field, Severity severity) {
        Optional<Boolean> applies = field.onlyWhen().map(subject.form()::decide).orElse(Optional.of(true));
        Optional<Boolean> required = switch (field.required()) {
            case ALWAYS -> Optional.of(true);
            case NEVER -> Optional.of(false);
            case WHEN -> field.requiredWhen().flatMap(subject.form()::decide);
        };
        if (applies.equals(Optional.of(false))
                || required.equals(Optional.of(false))
                || isKnownOfDomain(subject, field)) {
            return;
        }
        boolean isCertain = applies.isPresent() && required.isPresent() && field.verified();
        Optional<Condition> condition = required.isEmpty() ? field.requiredWhen() : Optional.empty();
        subject.report()
                .add(
                        Kind.FIELD_MISSING,
                        isCertain ? severity : Severity.WARNING,
                        field.name(),
                        missing(subject, field, condition.or(() -> applies.isEmpty() ? field.onlyWhen() : condition)),
                        Evidence.of(field));
    }

    private static Wording missing(Subject subject, AdditionalField field, Optional<Condition> condition) {
        return new Wording(
                Phrase.of(
                        condition.isPresent() ? "field.maybe-missing" : "field.missing",
                        "zone",
                        subject.tld(),
                        "label",
                        Phrase.label(field.label()),
                        "condition",
                        condition.map(when -> text(subject, when)).orElse(Phrase.literal(""))),
                FieldValues.add(field));
    }

    /** A consent is given anew with each order; anything else that the domain has already stays. */
    private static boolean isKnownOfDomain(Subject subject, AdditionalField field) {
        return subject.order().operation() == Operation.UPDATE
                && !subject.order().holds(field.name())
                && field.kind() != FieldKind.CONSENT
                && subject.form()
                        .value(field.name())
                        .filter(value -> !value.isEmpty())
                        .isPresent();
    }

    static void checkValue(Subject subject, AdditionalField field, String value) {
        Severity severity = field.verified() ? Severity.ERROR : Severity.WARNING;
        FieldValues.problem(field, value)
                .ifPresent(problem -> subject.report()
                        .add(
                                Kind.VALUE_NOT_ALLOWED,
                                severity,
                                field.name(),
                                new Wording(problem, FieldValues.use(field)),
                                Evidence.of(field)));
        field.onlyWhen()
                .filter(when -> subject.form().decide(when).equals(Optional.of(false)))
                .ifPresent(when -> subject.report()
                        .add(
                                Kind.FIELD_NOT_APPLICABLE,
                                severity,
                                field.name(),
                                Wording.of("field.not-applicable", "condition", text(subject, when)),
                                Evidence.of(field)));
    }

    /** A person's contact with an organization is taken for an organization's (FAQ 31). */
    private static void checkRemoved(Subject subject, AdditionalField field) {
        List<ContactField> removed = subject.form()
                .value(field.name())
                .flatMap(field::choice)
                .map(Choice::removes)
                .orElse(List.of());
        for (ContactField contact : removed) {
            checkRemoved(subject, field, contact);
        }
    }

    private static void checkRemoved(Subject subject, AdditionalField field, ContactField contact) {
        Order order = subject.order();
        String parameter = contact.contact().substring(0, contact.contact().length() - 1);
        boolean isInline = !order.inlineContacts(parameter).isEmpty();
        boolean isRegistrant = LegalType.isRegistrant(contact.contact(), order);
        Optional<String> organization = isRegistrant
                ? subject.registrant().organizationName()
                : Registrant.ofContact(order, parameter).organizationName();
        Optional<String> told = organization.filter(name -> contact.field().equals("ORGANIZATION"));
        boolean isSent = isInline || order.value(contact.contact()).isPresent();
        if (isSent && told.map(name -> !name.isBlank()).orElse(true)) {
            subject.report()
                    .add(
                            Kind.ORGANIZATION_NOT_ALLOWED,
                            told.isPresent() ? Severity.ERROR : Severity.WARNING,
                            isInline ? contact.contact() + contact.field() : contact.contact(),
                            Wording.of(
                                    isInline
                                            ? "organization.sent"
                                            : told.isPresent() ? "organization.has" : "organization.may-have",
                                    "zone",
                                    subject.tld(),
                                    "field",
                                    contact.field()),
                            Evidence.of(field));
        }
    }

    /** A condition with what its values mean. */
    static Phrase text(Subject subject, Condition condition) {
        Phrase text = condition.phrase();
        return field(subject, condition.field())
                .filter(field -> condition.values().size() == 1)
                .flatMap(field -> field.choice(condition.values().get(0)))
                .filter(choice -> !choice.label().equals(choice.value()))
                .map(choice ->
                        Phrase.of("condition.labelled", "condition", text, "label", Phrase.label(choice.label())))
                .orElse(text);
    }
}
