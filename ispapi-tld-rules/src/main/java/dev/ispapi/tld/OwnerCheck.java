package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.Optional;

/** Whether a domain gets another registrant in the way that its TLD has for that; and what a new billing contact does in .dk. */
final class OwnerCheck implements OrderCheck {

    private static final String OWNER = "OWNERCONTACT0";

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
        if (way.value().equals(OwnerChange.UPDATE)) {
            subject.report()
                    .error(
                            Kind.TRADE_NOT_OFFERED,
                            OWNER,
                            Wording.of("trade.not-offered", "zone", subject.tld()),
                            Evidence.of(way));
        } else if (way.value().equals(OwnerChange.REGISTRY)) {
            atRegistry(subject, Severity.ERROR, way);
        }
    }

    private static void checkUpdate(Subject subject, Fact<OwnerChange> way) {
        Optional<Boolean> changes = ContactCheck.changes(subject, "OWNERCONTACT");
        if (changes.equals(Optional.of(false))) {
            return;
        }
        Severity severity = changes.isPresent() ? Severity.ERROR : Severity.WARNING;
        if (way.value().equals(OwnerChange.TRADE) || way.value().equals(OwnerChange.ICANN_TRADE)) {
            // Where an update asks for the registrant's consents, an update can change the registrant too (.it, FAQ
            // 57).
            boolean isContradicted = subject.tld().additionalFields(Operation.UPDATE).stream()
                    .anyMatch(field -> field.kind() == FieldKind.CONSENT && field.required() == Required.ALWAYS);
            subject.report()
                    .add(
                            Kind.TRADE_NEEDED,
                            isContradicted ? Severity.WARNING : severity,
                            OWNER,
                            Wording.of(
                                    changes.isPresent() ? "trade.needed" : "trade.maybe-needed", "zone", subject.tld()),
                            Evidence.of(way));
        } else if (way.value().equals(OwnerChange.REGISTRY)) {
            atRegistry(subject, severity, way);
        }
    }

    private static void atRegistry(Subject subject, Severity severity, Fact<OwnerChange> way) {
        subject.report()
                .add(
                        Kind.OWNER_CHANGE_AT_REGISTRY,
                        severity,
                        OWNER,
                        Wording.of("owner-change.at-registry", "zone", subject.tld()),
                        Evidence.of(way));
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
                            Wording.of("billing.moves-away", "zone", subject.tld()),
                            Evidence.of(movesAway.get()));
        }
    }
}
