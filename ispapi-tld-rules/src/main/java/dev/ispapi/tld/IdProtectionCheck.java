package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.internal.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ID protection where it is not offered, or not for this registrant (FAQ 8, 18); and trustees that are taken for it (FAQ 19). */
final class IdProtectionCheck implements OrderCheck {

    /** How the names of parameters end that order a trustee. */
    static final String TRUSTEE = "-ACCEPT-TRUSTEE-TAC";

    private static final String WHOIS_TRUSTEE = "X-ACCEPT-WHOISTRUSTEE";

    @Override
    public void check(Subject subject) {
        IdProtection protection = subject.tld().idProtection();
        subject.order().extensions().forEach((name, value) -> {
            if (value.isEmpty()) {
                return;
            }
            if (protection.parameters().contains(name)) {
                checkOffered(subject, protection, name, value);
            } else if (name.startsWith(WHOIS_TRUSTEE)) {
                checkNotOffered(subject, protection, name, value);
            } else if (subject.tld().trustee().flatMap(Trustee::parameter).equals(Optional.of(name))) {
                checkTrustee(subject, protection, name, value);
            } else if (name.endsWith(TRUSTEE)) {
                checkOtherTrustee(subject, name);
            }
        });
    }

    private static void checkNotOffered(Subject subject, IdProtection protection, String name, String value) {
        String key = switch (protection.kind()) {
            case UNKNOWN -> "";
            case NOT_OFFERED -> "id-protection.none";
            case WHOIS_TRUSTEE -> "id-protection.other-parameter";
            case REGISTRY -> protection.individualsOnly() ? "id-protection.registry.persons" : "id-protection.registry";
        };
        if (!key.isEmpty()) {
            Wording wording = Wording.of(
                    key,
                    "zone",
                    subject.tld(),
                    "parameter",
                    protection.parameter().orElse(""),
                    "on",
                    protection.on().orElse(""));
            subject.report()
                    .add(
                            Kind.ID_PROTECTION_NOT_OFFERED,
                            value.equals("0") ? Severity.WARNING : Severity.ERROR,
                            name,
                            wording,
                            evidence(subject, name, FactName.ID_PROTECTION));
        }
    }

    private static void checkOffered(Subject subject, IdProtection protection, String name, String value) {
        Evidence evidence = evidence(subject, FactName.ID_PROTECTION);
        String on = protection.on().orElse("");
        String off = protection.off().orElse("");
        if (!value.equals(on) && !value.equals(off)) {
            subject.report()
                    .error(
                            Kind.VALUE_NOT_ALLOWED,
                            name,
                            Wording.of("id-protection.value", "on", on, "off", off),
                            evidence);
            return;
        }
        if (!value.equals(on)) {
            return;
        }
        Optional<Boolean> holds = protection.isFor(subject.registrant().isOrganization(), subject.form());
        if (!holds.equals(Optional.of(true))) {
            boolean isCertain = holds.isPresent();
            subject.report()
                    .add(
                            Kind.ID_PROTECTION_NOT_FOR_REGISTRANT,
                            isCertain ? Severity.ERROR : Severity.WARNING,
                            name,
                            Wording.of(
                                    isCertain
                                            ? "id-protection.not-for-registrant"
                                            : "id-protection.maybe-not-for-registrant",
                                    "zone",
                                    subject.tld(),
                                    "whom",
                                    whom(subject, protection)),
                            evidence);
        }
    }

    private static Phrase whom(Subject subject, IdProtection protection) {
        List<Phrase> parts = new ArrayList<>();
        if (protection.individualsOnly()) {
            parts.add(Phrase.of("id-protection.to-persons"));
        }
        protection
                .onlyWhen()
                .ifPresent(when ->
                        parts.add(Phrase.of("id-protection.where", "condition", FieldCheck.text(subject, when))));
        return Phrase.joined(Phrase.literal(" "), parts);
    }

    private static void checkTrustee(Subject subject, IdProtection protection, String name, String value) {
        Tld tld = subject.tld();
        boolean isOrdered = value.equals("1");
        boolean isOffered = tld.trustee().map(Trustee::offered).orElse(false);
        boolean hidesNothing =
                protection.kind() == IdProtection.Kind.NOT_OFFERED || protection.kind() == IdProtection.Kind.REGISTRY;
        if (isOrdered && !isOffered) {
            notOffered(subject, name);
        } else if (isOrdered && hidesNothing) {
            subject.report()
                    .warning(
                            Kind.TRUSTEE_HIDES_NOTHING,
                            name,
                            Wording.of("trustee.hides-nothing", "zone", tld),
                            evidence(subject, name, FactName.TRUSTEE));
        }
    }

    private static void checkOtherTrustee(Subject subject, String name) {
        if (subject.tld().trustee().map(trustee -> !trustee.offered()).orElse(false)) {
            notOffered(subject, name);
        }
    }

    private static void notOffered(Subject subject, String name) {
        subject.report()
                .error(
                        Kind.TRUSTEE_NOT_OFFERED,
                        name,
                        Wording.of("trustee.not-offered", "zone", subject.tld()),
                        evidence(subject, FactName.TRUSTEE));
    }

    /** A remark on the parameter itself is nearer to the matter than the fact that it bears on. */
    private static Evidence evidence(Subject subject, String parameter, FactName<?> name) {
        return subject.tld().remarks().stream()
                .filter(remark -> remark.text().contains(parameter))
                .map(Evidence::of)
                .findFirst()
                .orElseGet(() -> evidence(subject, name));
    }

    private static Evidence evidence(Subject subject, FactName<?> name) {
        return subject.tld().fact(name).map(Evidence::of).orElse(Evidence.NONE);
    }
}
