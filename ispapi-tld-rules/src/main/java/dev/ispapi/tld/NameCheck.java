package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.Optional;

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
                            domain.unicode() + " has more than one label before " + subject.tld(),
                            "give the name that is registered, right below its zone",
                            Optional.empty());
        } else if (subject.order().operation() == Operation.REGISTER) {
            String unicode = domain.unicode();
            checkLabel(subject, unicode.substring(0, unicode.indexOf('.')), ascii);
        }
    }

    private static void checkLabel(Subject subject, String label, String ascii) {
        Tld tld = subject.tld();
        boolean isIdn = ascii.startsWith(PREFIX);
        if (isIdn && tld.name().idn().equals(Optional.of(false))) {
            subject.report()
                    .error(
                            Kind.IDN_NOT_TAKEN,
                            "DOMAIN",
                            label + " is internationalized, and " + tld + " takes no such names",
                            "give a name of the letters a to z, digits and hyphens",
                            source(tld, FactName.NAME_IDN));
        }
        // No source says which of its forms counts for an internationalized name.
        Severity severity = isIdn ? Severity.WARNING : Severity.ERROR;
        int length = label.codePointCount(0, label.length());
        tld.name()
                .minLength()
                .filter(min -> length < min)
                .ifPresent(min -> subject.report()
                        .add(
                                Kind.NAME_TOO_SHORT,
                                severity,
                                "DOMAIN",
                                label + " is too short: " + tld + " wants at least " + characters(min) + ", found "
                                        + length,
                                "give a longer name",
                                source(tld, FactName.NAME_MIN_LENGTH)));
        tld.name()
                .maxLength()
                .filter(max -> length > max)
                .ifPresent(max -> subject.report()
                        .add(
                                Kind.NAME_TOO_LONG,
                                severity,
                                "DOMAIN",
                                label + " is too long: " + tld + " takes at most " + characters(max) + ", found "
                                        + length,
                                "give a shorter name",
                                source(tld, FactName.NAME_MAX_LENGTH)));
    }

    private static String characters(int count) {
        return count == 1 ? "1 character" : count + " characters";
    }

    private static Optional<Source> source(Tld tld, FactName<?> fact) {
        return tld.fact(fact).map(Fact::source);
    }
}
