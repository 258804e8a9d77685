package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import java.util.Optional;

/** The auth code of a transfer: there where it must be, and not where it is in the way (FAQ 33). */
final class AuthCodeCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        if (order.operation() != Operation.TRANSFER || !order.isRequest()) {
            return;
        }
        Tld tld = subject.tld();
        boolean isSent = order.value("AUTH").isPresent();
        Optional<Fact<Boolean>> required = tld.fact(FactName.TRANSFER_AUTH_CODE);
        Optional<Fact<Boolean>> refused =
                tld.fact(FactName.TRANSFER_AUTH_CODE_REFUSED).filter(Fact::value);
        if (isSent && refused.isPresent()) {
            subject.report()
                    .error(
                            Kind.AUTH_CODE_NOT_WANTED,
                            "AUTH",
                            "is sent: a transfer in " + tld + " needs no auth code, and may be rejected because of one",
                            "leave AUTH out",
                            refused.map(Fact::source));
        } else if (isSent && required.map(fact -> !fact.value()).orElse(false)) {
            subject.report()
                    .warning(
                            Kind.AUTH_CODE_NOT_WANTED,
                            "AUTH",
                            "is sent, though a transfer in " + tld + " needs no auth code",
                            "leave AUTH out",
                            required.map(Fact::source));
        } else if (!isSent && required.map(Fact::value).orElse(false)) {
            subject.report()
                    .error(
                            Kind.AUTH_CODE_MISSING,
                            "AUTH",
                            "is missing: a transfer in " + tld + " needs the auth code",
                            "get it from the registrant, who gets it from the losing registrar",
                            required.map(Fact::source));
        }
    }
}
