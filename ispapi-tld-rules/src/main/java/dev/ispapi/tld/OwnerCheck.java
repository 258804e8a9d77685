package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.Optional;

/** Whether a domain gets another registrant in the way that its TLD has for that; and what a new billing contact does in .dk. */
final class OwnerCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        if (order.operation() == Operation.TRADE && order.isRequest()) {
            subject.tld().fact(FactName.OWNER_CHANGE).ifPresent(way -> checkTrade(subject, way));
        } else if (order.operation() == Operation.UPDATE) {
            subject.tld().fact(FactName.OWNER_CHANGE).ifPresent(way -> checkUpdate(subject, way));
            checkBilling(subject);
        }
    }

    private static void checkTrade(Subject subject, Fact<OwnerChange> way) {
        Optional<Source> source = Optional.of(way.source());
        if (way.value().equals(OwnerChange.UPDATE)) {
            subject.report()
                    .error(
                            Kind.TRADE_NOT_OFFERED,
                            "OWNERCONTACT0",
                            "cannot be traded: " + subject.tld() + " changes its registrants by an update",
                            "send ModifyDomain with OWNERCONTACT0",
                            source);
        } else if (way.value().equals(OwnerChange.REGISTRY)) {
            atRegistry(subject, Severity.ERROR, source);
        }
    }

    private static void checkUpdate(Subject subject, Fact<OwnerChange> way) {
        Optional<Boolean> changes = ContactCheck.changes(subject, "OWNERCONTACT");
        if (changes.equals(Optional.of(false))) {
            return;
        }
        Severity severity = changes.isPresent() ? Severity.ERROR : Severity.WARNING;
        Optional<Source> source = Optional.of(way.source());
        if (way.value().equals(OwnerChange.TRADE) || way.value().equals(OwnerChange.ICANN_TRADE)) {
            // Where an update asks for the registrant's consents, an update can change the registrant too (.it, FAQ
            // 57).
            boolean isContradicted = subject.tld().additionalFields(Operation.UPDATE).stream()
                    .anyMatch(field -> field.kind() == FieldKind.CONSENT && field.required() == Required.ALWAYS);
            subject.report()
                    .add(
                            Kind.TRADE_NEEDED,
                            isContradicted ? Severity.WARNING : severity,
                            "OWNERCONTACT0",
                            (changes.isPresent()
                                            ? "names another registrant: "
                                            : "is set: if that is another registrant, ")
                                    + subject.tld() + " wants a trade for that",
                            "send TradeDomain with OWNERCONTACT0",
                            source);
        } else if (way.value().equals(OwnerChange.REGISTRY)) {
            atRegistry(subject, severity, source);
        }
    }

    private static void atRegistry(Subject subject, Severity severity, Optional<Source> source) {
        subject.report()
                .add(
                        Kind.OWNER_CHANGE_AT_REGISTRY,
                        severity,
                        "OWNERCONTACT0",
                        "is set: another registrant of a domain in " + subject.tld()
                                + " is a matter of the registry, not of the API",
                        "have the registrant ask the registry; leave OWNERCONTACT0 out",
                        source);
    }

    private static void checkBilling(Subject subject) {
        Optional<Fact<Boolean>> movesAway =
                subject.tld().fact(FactName.BILLING_CHANGE_TRANSFERS_AWAY).filter(Fact::value);
        boolean mayChange = ContactCheck.changes(subject, "BILLINGCONTACT").orElse(true);
        if (movesAway.isPresent() && mayChange) {
            subject.report()
                    .warning(
                            Kind.BILLING_CHANGE_TRANSFERS_AWAY,
                            "BILLINGCONTACT0",
                            "is set: with another billing contact a domain in " + subject.tld()
                                    + " is transferred away",
                            "leave BILLINGCONTACT0 out, or transfer the domain back in afterwards",
                            movesAway.map(Fact::source));
        }
    }
}
