package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import java.util.Optional;

/**
 * The language of an internationalized name: the API's page says that {@code X-IDN-LANGUAGE} must be submitted with an order of such a
 * name. Generic TLDs have a table of characters for each language; of country codes only those are asked whose fields name it.
 */
final class IdnLanguageCheck implements OrderCheck {

    static final String PARAMETER = "X-IDN-LANGUAGE";

    @Override
    public void check(Subject subject) {
        Order order = subject.order();
        boolean isSent = order.value(PARAMETER).isPresent();
        boolean isTaken = subject.tld().name().idn().orElse(true);
        if (order.operation() != Operation.REGISTER || isSent || !isTaken || !isIdn(subject)) {
            return;
        }
        Optional<AdditionalField> field = subject.tld().additionalFields(Operation.REGISTER).stream()
                .filter(candidate -> candidate.name().equals(PARAMETER))
                .findFirst();
        if (field.isPresent() || isGeneric(subject.tld())) {
            subject.report()
                    .warning(
                            Kind.IDN_LANGUAGE_MISSING,
                            PARAMETER,
                            Wording.of("idn-language.missing"),
                            field.map(Evidence::of).orElse(Evidence.NONE));
        }
    }

    private static boolean isIdn(Subject subject) {
        DomainName domain = DomainName.of(subject.order().parameters().getOrDefault("DOMAIN", ""));
        return domain.ascii().startsWith("xn--");
    }

    /** Country codes have two letters, or are internationalized. */
    private static boolean isGeneric(Tld tld) {
        String zone = tld.zone();
        String top = zone.substring(zone.lastIndexOf('.') + 1);
        return top.length() > 2 && !top.startsWith("xn--");
    }
}
