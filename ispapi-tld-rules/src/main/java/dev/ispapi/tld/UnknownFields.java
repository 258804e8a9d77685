package dev.ispapi.tld;

import dev.ispapi.tld.OrderCheck.Subject;
import dev.ispapi.tld.Violation.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Additional fields in an order that its TLD does not know, or not for this command. */
final class UnknownFields {

    /** The second part of names that belong to the platform or to many TLDs, as the API's documentation lists them. */
    private static final Set<String> COMMON = Set.of(
            "ACCEPT",
            "ADMIN",
            "ALLOCATIONTOKEN",
            "ASSOCIATION",
            "BACKORDER",
            "BILLING",
            "CONFIRM",
            "CORE",
            "DISCLOSE",
            "DOMAIN",
            "DOMAINBLOCK",
            "DPML",
            "ERRP",
            "FEE",
            "IDAUTHORITY",
            "IDN",
            "IDNUMBER",
            "IPR",
            "REGISTRANT",
            "REGULATORY",
            "REQUEST",
            "TECH",
            "VATID",
            "WDRP",
            "WHOIS");

    private UnknownFields() {}

    static void check(Subject subject) {
        Set<String> known = known(subject);
        subject.order().extensions().keySet().stream()
                .filter(name ->
                        !known.contains(name) && !COMMON.contains(owner(name)) && !isRefusedTrustee(subject, name))
                .forEach(name -> checkUnknown(subject, name));
    }

    /** A trustee where there is none is reported as that. */
    private static boolean isRefusedTrustee(Subject subject, String name) {
        return name.endsWith(IdProtectionCheck.TRUSTEE)
                && subject.tld().trustee().map(trustee -> !trustee.offered()).orElse(false);
    }

    private static Set<String> known(Subject subject) {
        Tld tld = subject.tld();
        Set<String> known = new HashSet<>(tld.idProtection().parameters());
        tld.trustee().flatMap(Trustee::parameter).ifPresent(known::add);
        Stream.of(subject.order().operation(), Operation.ID_PROTECTION)
                .flatMap(operation -> tld.additionalFields(operation).stream())
                .forEach(field -> known.add(field.name()));
        return known;
    }

    /** The part of a name that tells whose it is, such as {@code CA} in {@code X-CA-LEGALTYPE}. */
    private static String owner(String name) {
        int end = name.indexOf('-', 2);
        return name.substring(2, end < 0 ? name.length() : end);
    }

    private static void checkUnknown(Subject subject, String name) {
        Tld tld = subject.tld();
        Order order = subject.order();
        Optional<Operation> other = Arrays.stream(Operation.values())
                .filter(operation -> tld.additionalFields(operation).stream()
                        .anyMatch(field -> field.name().equals(name)))
                .findFirst();
        boolean isOwn =
                List.of(tld.zone().toUpperCase(Locale.ROOT).split("\\.", -1)).contains(owner(name))
                        || fields(tld).anyMatch(field -> owner(field).equals(owner(name)));
        if (other.isPresent()) {
            subject.report()
                    .warning(
                            Kind.FIELD_NOT_ASKED_FOR,
                            name,
                            Wording.of(
                                    order.operation() == Operation.TRANSFER
                                            ? "field.not-asked-for.transfer"
                                            : "field.not-asked-for",
                                    "zone",
                                    tld,
                                    "other",
                                    Order.command(other.get()),
                                    "command",
                                    order.command()),
                            tld.additionalFields(other.get()).stream()
                                    .filter(field -> field.name().equals(name))
                                    .map(Evidence::of)
                                    .findFirst()
                                    .orElse(Evidence.NONE));
        } else if (!isOwn && FieldValues.isCountry(owner(name)) && order.operation() != Operation.TRANSFER) {
            subject.report()
                    .error(Kind.FIELD_UNKNOWN, name, Wording.of("field.of-other-zone", "zone", tld), Evidence.NONE);
        } else if (fields(tld).findAny().isPresent()) {
            subject.report().warning(Kind.FIELD_UNKNOWN, name, Wording.of("field.unknown", "zone", tld), Evidence.NONE);
        }
    }

    private static Stream<String> fields(Tld tld) {
        return Arrays.stream(Operation.values())
                .flatMap(operation -> tld.additionalFields(operation).stream())
                .filter(field -> !field.formOnly())
                .map(AdditionalField::name);
    }
}
