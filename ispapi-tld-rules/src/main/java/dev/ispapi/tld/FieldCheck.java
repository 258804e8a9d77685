package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
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
            // Additional fields of transfers are ignored in most cases (FAQ 28).
            case TRANSFER -> Optional.of(Severity.WARNING);
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
        String condition = "";
        if (required.isEmpty()) {
            condition = field.requiredWhen()
                    .map(when -> ": required if " + text(subject, when))
                    .orElse("");
        } else if (applies.isEmpty()) {
            condition = field.onlyWhen()
                    .map(when -> ": required if " + text(subject, when))
                    .orElse("");
        }
        boolean isCertain = applies.isPresent() && required.isPresent() && field.verified();
        subject.report()
                .add(
                        Kind.FIELD_MISSING,
                        isCertain ? severity : Severity.WARNING,
                        field.name(),
                        "is missing; " + subject.tld() + " asks for it (" + field.label() + ")" + condition,
                        "send " + FieldValues.expected(field),
                        Optional.of(field.source()));
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
                                problem,
                                "use " + FieldValues.expected(field),
                                Optional.of(field.source())));
        field.onlyWhen()
                .filter(when -> subject.form().decide(when).equals(Optional.of(false)))
                .ifPresent(when -> subject.report()
                        .add(
                                Kind.FIELD_NOT_APPLICABLE,
                                severity,
                                field.name(),
                                "is sent, but is only for orders where " + text(subject, when),
                                "leave it out",
                                Optional.of(field.source())));
    }

    /** A person's contact with an organization is taken for an organization's (FAQ 31). */
    private static void checkRemoved(Subject subject, AdditionalField field) {
        List<ContactField> removed = subject.form()
                .value(field.name())
                .flatMap(field::choice)
                .map(Choice::removes)
                .orElse(List.of());
        for (ContactField contact : removed) {
            Optional<String> organization = subject.context().organizationName();
            boolean isTold = Form.isRegistrant(contact.contact(), subject.order())
                    && contact.field().equals("ORGANIZATION")
                    && organization.isPresent();
            boolean isSent = subject.order().value(contact.contact()).isPresent();
            if (isSent && !(isTold && organization.get().isBlank())) {
                subject.report()
                        .add(
                                Kind.ORGANIZATION_NOT_ALLOWED,
                                isTold ? Severity.ERROR : Severity.WARNING,
                                contact.contact(),
                                (isTold ? "has an " : "must have no ") + contact.field() + ": " + subject.tld()
                                        + " takes a private person with one for an organization",
                                "name a contact without " + contact.field(),
                                Optional.of(field.source()));
            }
        }
    }

    /** A condition with what its values mean. */
    static String text(Subject subject, Condition condition) {
        return field(subject, condition.field())
                .filter(field -> condition.values().size() == 1)
                .flatMap(field -> field.choice(condition.values().get(0)))
                .filter(choice -> !choice.label().equals(choice.value()))
                .map(choice -> condition + " (" + choice.label() + ")")
                .orElse(condition.toString());
    }
}
