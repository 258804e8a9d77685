package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Local presence (FAQ 19). All that comes out of it are warnings: which contact must be in the country is not known, and only the
 * registrant's country is told.
 */
final class LocalPresenceCheck implements OrderCheck {

    @Override
    public void check(Subject subject) {
        Tld tld = subject.tld();
        Operation operation = subject.order().operation();
        List<String> countries = countries(tld);
        boolean isNewRegistrant = operation == Operation.REGISTER || operation == Operation.TRADE;
        if (!isNewRegistrant || !subject.order().isRequest() || countries.isEmpty() || hasTrustee(subject)) {
            return;
        }
        Optional<String> country = subject.context().country();
        Optional<Fact<List<String>>> demanded = tld.fact(FactName.CONTACT_ORIGIN_COUNTRIES);
        boolean isAbroad = country.map(code -> !countries.contains(code)).orElse(demanded.isPresent());
        if (isAbroad) {
            String where = String.join(" or ", countries);
            subject.report()
                    .warning(
                            Kind.LOCAL_PRESENCE_MISSING,
                            "OWNERCONTACT0",
                            country.map(code -> "is in " + code + ", and " + tld)
                                            .orElse("may be abroad, and " + tld)
                                    + " wants the registrant or another contact to be in " + where,
                            "name a contact there" + trustee(tld),
                            demanded.map(Fact::source)
                                    .or(() -> tld.fact(FactName.TRUSTEE).map(Fact::source)));
        }
    }

    /** Where somebody must be: as is known, or in the TLD's own country where a trustee is on offer. */
    private static List<String> countries(Tld tld) {
        Optional<List<String>> known =
                tld.fact(FactName.CONTACT_ORIGIN_COUNTRIES).map(Fact::value);
        String label = tld.zone().substring(tld.zone().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String own = label.equals("UK") ? "GB" : label;
        // The European Union is no country, but has the same sort of code.
        boolean isCountry = FieldValues.isCountry(own) && !own.equals("EU");
        boolean isDemanded = tld.trustee().isPresent() && isCountry;
        return known.orElse(isDemanded ? List.of(own) : List.of());
    }

    private static boolean hasTrustee(Subject subject) {
        Optional<Trustee> trustee = subject.tld().trustee();
        return trustee.map(Trustee::automatic).orElse(false)
                || trustee.flatMap(Trustee::parameter)
                        .flatMap(subject.order()::value)
                        .filter(value -> value.equals("1"))
                        .isPresent();
    }

    private static String trustee(Tld tld) {
        return tld.trustee()
                .filter(Trustee::offered)
                .flatMap(Trustee::parameter)
                .map(parameter -> ", or order a trustee for a fee with " + parameter + "=1; see FAQ 19")
                .orElse("");
    }
}
