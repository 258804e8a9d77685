package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with an order, and makes warnings of errors that rest on weak evidence. */
final class Report {

    private final List<Violation> violations = new ArrayList<>();
    private final LocalDate today;

    /** A report that judges the age of facts by a day. */
    Report(LocalDate today) {
        this.today = today;
    }

    void error(Kind kind, String parameter, Wording wording, Evidence evidence) {
        add(kind, Severity.ERROR, parameter, wording, evidence);
    }

    void warning(Kind kind, String parameter, Wording wording, Evidence evidence) {
        add(kind, Severity.WARNING, parameter, wording, evidence);
    }

    void add(Kind kind, Severity severity, String parameter, Wording wording, Evidence evidence) {
        Severity certain = evidence.mayRefuse(today) ? severity : Severity.WARNING;
        violations.add(new Violation(
                kind, certain, Optional.of(parameter), wording, evidence.source(), evidence.contradictions()));
    }

    /** Whether an order may be refused on that evidence alone. */
    boolean isCertain(Evidence evidence) {
        return evidence.mayRefuse(today);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
