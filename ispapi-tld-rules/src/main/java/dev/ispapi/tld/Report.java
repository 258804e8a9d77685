package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with an order, and makes warnings of errors that rest on old facts. */
final class Report {

    private final List<Violation> violations = new ArrayList<>();
    private final Ages ages;

    Report(Ages ages) {
        this.ages = ages;
    }

    void error(Kind kind, String parameter, String message, String remedy, Optional<Source> source) {
        add(kind, Severity.ERROR, parameter, message, remedy, source);
    }

    void warning(Kind kind, String parameter, String message, String remedy, Optional<Source> source) {
        add(kind, Severity.WARNING, parameter, message, remedy, source);
    }

    void add(Kind kind, Severity severity, String parameter, String message, String remedy, Optional<Source> source) {
        Severity certain = ages.isOld(source) ? Severity.WARNING : severity;
        violations.add(new Violation(kind, certain, Optional.of(parameter), message, remedy, source));
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
