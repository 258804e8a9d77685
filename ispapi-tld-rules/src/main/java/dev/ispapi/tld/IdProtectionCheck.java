package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
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
        String remedy = switch (protection.kind()) {
            case UNKNOWN -> "";
            case NOT_OFFERED -> "leave it out";
            case WHOIS_TRUSTEE -> "send " + protection.parameter().orElse("") + " instead";
            case REGISTRY ->
                "leave it out; the registry hides "
                        + (protection.individualsOnly() ? "private persons" : "registrants") + " with "
                        + protection.parameter().orElse("") + "="
                        + protection.on().orElse("");
        };
        if (!remedy.isEmpty()) {
            subject.report()
                    .add(
                            Kind.ID_PROTECTION_NOT_OFFERED,
                            value.equals("0") ? Severity.WARNING : Severity.ERROR,
                            name,
                            "is not supported: " + subject.tld() + " offers no ID protection by this parameter",
                            remedy,
                            remark(subject, name).or(() -> source(subject, FactName.ID_PROTECTION)));
        }
    }

    private static void checkOffered(Subject subject, IdProtection protection, String name, String value) {
        Optional<Source> source = source(subject, FactName.ID_PROTECTION);
        String on = protection.on().orElse("");
        String off = protection.off().orElse("");
        if (!value.equals(on) && !value.equals(off)) {
            subject.report()
                    .error(
                            Kind.VALUE_NOT_ALLOWED,
                            name,
                            "has a value that is not taken",
                            "use " + on + " to hide the registrant, " + off + " to show",
                            source);
            return;
        }
        if (!value.equals(on)) {
            return;
        }
        Optional<Boolean> holds = protection.isFor(subject.context().isOrganization(), subject.form());
        if (!holds.equals(Optional.of(true))) {
            boolean isCertain = holds.isPresent();
            subject.report()
                    .add(
                            Kind.ID_PROTECTION_NOT_FOR_REGISTRANT,
                            isCertain ? Severity.ERROR : Severity.WARNING,
                            name,
                            "hides the registrant, which " + subject.tld() + " offers only" + whom(subject, protection),
                            isCertain ? "leave it out" : "leave it out, unless that is so",
                            source);
        }
    }

    private static String whom(Subject subject, IdProtection protection) {
        return (protection.individualsOnly() ? " to private persons" : "")
                + protection
                        .onlyWhen()
                        .map(when -> " where " + FieldCheck.text(subject, when))
                        .orElse("");
    }

    private static void checkTrustee(Subject subject, IdProtection protection, String name, String value) {
        Tld tld = subject.tld();
        boolean isOrdered = value.equals("1");
        boolean isOffered = tld.trustee().map(Trustee::offered).orElse(false);
        boolean hidesNobody =
                protection.kind() == IdProtection.Kind.NOT_OFFERED || protection.kind() == IdProtection.Kind.REGISTRY;
        if (isOrdered && !isOffered) {
            notOffered(subject, name);
        } else if (isOrdered && hidesNobody) {
            subject.report()
                    .warning(
                            Kind.TRUSTEE_HIDES_NOTHING,
                            name,
                            "orders a trustee for local presence in " + tld + ", who does not hide the registrant"
                                    + (remark(subject, name).isPresent()
                                            ? ", and has been refused as not supported"
                                            : ""),
                            "leave it out, unless the registrant needs local presence; see FAQ 19",
                            remark(subject, name).or(() -> source(subject, FactName.TRUSTEE)));
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
                        "orders a trustee, and there is none for " + subject.tld(),
                        "leave it out",
                        source(subject, FactName.TRUSTEE));
    }

    /** A remark on a parameter says more about it than the fact that it bears on. */
    private static Optional<Source> remark(Subject subject, String name) {
        return subject.tld().remarks().stream()
                .filter(remark -> remark.text().contains(name) && remark.text().contains("refused"))
                .map(Remark::source)
                .findFirst();
    }

    private static Optional<Source> source(Subject subject, FactName<?> name) {
        return subject.tld().fact(name).map(Fact::source);
    }
}
