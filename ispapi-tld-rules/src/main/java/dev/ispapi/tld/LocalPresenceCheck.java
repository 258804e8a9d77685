package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.internal.text.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Local presence (FAQ 19). Where the registrant itself must be in certain countries, a known country decides. Where some contact must be in
 * the TLD's country, all that comes out are warnings: which contact is not known, and handles do not tell their countries.
 */
final class LocalPresenceCheck implements OrderCheck {

    private static final String OWNER = "OWNERCONTACT0";
    private static final List<String> CONTACTS =
            List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    @Override
    public void check(Subject subject) {
        Operation operation = subject.order().operation();
        boolean isNewRegistrant = operation == Operation.REGISTER || operation == Operation.TRADE;
        if (!isNewRegistrant || !subject.order().isRequest() || hasTrustee(subject)) {
            return;
        }
        Optional<Fact<List<String>>> ofRegistrant = subject.tld().fact(FactName.REGISTRANT_COUNTRIES);
        if (ofRegistrant.isPresent()) {
            checkRegistrant(subject, ofRegistrant.get());
        } else {
            checkContacts(subject);
        }
    }

    /** The registrant itself must be there, or, if it is a private person, have a citizenship that is told. */
    private static void checkRegistrant(Subject subject, Fact<List<String>> countries) {
        Registrant registrant = subject.registrant();
        Optional<String> country =
                registrant.country().filter(code -> !countries.value().contains(code));
        if (country.isEmpty()) {
            return;
        }
        Optional<String> citizenship =
                subject.tld().fact(FactName.REGISTRANT_CITIZENSHIP).map(Fact::value);
        boolean isTold = citizenship
                .flatMap(subject.form()::value)
                .filter(value -> !value.isEmpty())
                .isPresent();
        boolean isOrganization = registrant.isOrganization().orElse(false);
        if (isTold && !isOrganization) {
            return;
        }
        boolean isCertain = registrant.isOrganization().isPresent() || citizenship.isEmpty();
        String key = citizenship.isEmpty()
                ? "presence.registrant"
                : isOrganization ? "presence.organization" : isCertain ? "presence.person" : "presence.either";
        subject.report()
                .add(
                        Kind.LOCAL_PRESENCE_MISSING,
                        isCertain ? Severity.ERROR : Severity.WARNING,
                        parameter(subject),
                        Wording.of(
                                key,
                                "country",
                                country.get(),
                                "zone",
                                subject.tld(),
                                "countries",
                                String.join(", ", countries.value()),
                                "citizenship",
                                citizenship.orElse(""),
                                "trustee",
                                trustee(subject.tld())),
                        Evidence.of(countries));
    }

    private static void checkContacts(Subject subject) {
        Tld tld = subject.tld();
        List<String> countries = countries(tld);
        Optional<String> country = subject.registrant().country();
        Optional<Fact<List<String>>> demanded = tld.fact(FactName.CONTACT_ORIGIN_COUNTRIES);
        boolean isAbroad = country.map(code -> !countries.contains(code)).orElse(demanded.isPresent());
        if (countries.isEmpty() || !isAbroad || hasContactIn(countries, subject.order())) {
            return;
        }
        subject.report()
                .warning(
                        Kind.LOCAL_PRESENCE_MISSING,
                        parameter(subject),
                        Wording.of(
                                country.isPresent() ? "presence.abroad" : "presence.maybe-abroad",
                                "country",
                                country.orElse(""),
                                "zone",
                                tld,
                                "countries",
                                Words.either(countries),
                                "trustee",
                                trustee(tld)),
                        Evidence.ofFirst(demanded, tld.fact(FactName.TRUSTEE)));
    }

    /** Whether a contact whose data are in the command is in one of the countries. */
    private static boolean hasContactIn(List<String> countries, Order order) {
        return CONTACTS.stream()
                .flatMap(name -> order.inlineContacts(name).values().stream())
                .flatMap(fields -> Stream.ofNullable(fields.get("COUNTRY")))
                .anyMatch(code -> countries.contains(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** The country's own parameter where it is in the command. */
    private static String parameter(Subject subject) {
        return subject.order().holds(OWNER + "COUNTRY") ? OWNER + "COUNTRY" : OWNER;
    }

    /** Where a contact must be: as is known, or in the TLD's own country where a trustee is on offer. */
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

    private static Phrase trustee(Tld tld) {
        return tld.trustee()
                .filter(Trustee::offered)
                .flatMap(Trustee::parameter)
                .map(parameter -> Phrase.of("presence.trustee", "parameter", parameter))
                .orElse(Phrase.literal(""));
    }
}
