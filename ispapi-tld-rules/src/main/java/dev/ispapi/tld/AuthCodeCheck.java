package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import java.util.Optional;

/** The auth code of a transfer: there where it must be, and not where it is in the way (FAQ 33). */
final class AuthCodeCheck implements OrderCheck {

    private static final String AUTH = "AUTH";

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        if (order.operation() != Operation.TRANSFER || !order.isRequest()) {
            return;
        }
        Tld tld = subject.tld();
        boolean isSent = order.value(AUTH).isPresent();
        Optional<Fact<Boolean>> required = tld.fact(FactName.TRANSFER_AUTH_CODE);
        Optional<Fact<Boolean>> refused =
                tld.fact(FactName.TRANSFER_AUTH_CODE_REFUSED).filter(Fact::value);
        if (isSent && refused.isPresent()) {
            subject.report()
                    .error(
                            Kind.AUTH_CODE_NOT_WANTED,
                            AUTH,
                            Wording.of("auth.refused", "zone", tld),
                            Evidence.of(refused.get()));
        } else if (isSent && required.filter(fact -> !fact.value()).isPresent()) {
            // A code that is not needed is ignored in most TLDs; one that is left out because of an old fact does.
            Evidence evidence = Evidence.of(required.get());
            if (subject.report().isCertain(evidence)) {
                subject.report()
                        .warning(Kind.AUTH_CODE_NOT_WANTED, AUTH, Wording.of("auth.not-needed", "zone", tld), evidence);
            }
        } else if (!isSent && required.map(Fact::value).orElse(false)) {
            subject.report()
                    .error(
                            Kind.AUTH_CODE_MISSING,
                            AUTH,
                            Wording.of("auth.missing", "zone", tld),
                            Evidence.of(required.get()));
        }
    }
}
