package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;

/** Whether a TLD takes the name (FAQ 32). Names that exist already are left alone: older rules may have let them in. */
final class NameCheck implements OrderCheck {

    private static final String PREFIX = "xn--";

    @Override
    public void check(Subject subject) {
        DomainName domain = DomainName.of(subject.order().parameters().getOrDefault("DOMAIN", ""));
        String zone = "." + subject.tld().zone();
        String ascii = domain.ascii().substring(0, domain.ascii().length() - zone.length());
        if (ascii.indexOf('.') >= 0) {
            subject.report()
                    .warning(
                            Kind.NAME_TOO_DEEP,
                            "DOMAIN",
                            Wording.of("name.too-deep", "domain", domain.unicode(), "zone", subject.tld()),
                            Evidence.NONE);
        } else if (subject.order().operation() == Operation.REGISTER) {
            String unicode = domain.unicode();
            checkLabel(subject, unicode.substring(0, unicode.indexOf('.')), ascii);
            domain.warnings()
                    .forEach(problem -> subject.report()
                            .warning(
                                    Kind.NAME_NOT_IDNA2008,
                                    "DOMAIN",
                                    Wording.of("name.not-idna2008", "domain", unicode, "problem", problem),
                                    Evidence.NONE));
        }
    }

    private static void checkLabel(Subject subject, String label, String ascii) {
        Tld tld = subject.tld();
        boolean isIdn = ascii.startsWith(PREFIX);
        tld.fact(FactName.NAME_IDN)
                .filter(taken -> isIdn && !taken.value())
                .ifPresent(taken -> subject.report()
                        .error(
                                Kind.IDN_NOT_TAKEN,
                                "DOMAIN",
                                Wording.of("name.no-idn", "name", label, "zone", tld),
                                Evidence.of(taken)));
        // No source says which of its forms counts for an internationalized name.
        Severity severity = isIdn ? Severity.WARNING : Severity.ERROR;
        int length = label.codePointCount(0, label.length());
        tld.fact(FactName.NAME_MIN_LENGTH)
                .filter(min -> length < min.value())
                .ifPresent(min -> subject.report()
                        .add(
                                Kind.NAME_TOO_SHORT,
                                severity,
                                "DOMAIN",
                                length("name.too-short", label, tld, min.value(), length),
                                Evidence.of(min)));
        tld.fact(FactName.NAME_MAX_LENGTH)
                .filter(max -> length > max.value())
                .ifPresent(max -> subject.report()
                        .add(
                                Kind.NAME_TOO_LONG,
                                severity,
                                "DOMAIN",
                                length("name.too-long", label, tld, max.value(), length),
                                Evidence.of(max)));
    }

    private static Wording length(String key, String label, Tld tld, int limit, int found) {
        return Wording.of(key, "name", label, "zone", tld, "limit", Words.counted("character", limit), "found", found);
    }
}
