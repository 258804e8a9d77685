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

    /** An error however weak the evidence seems: where a contract binds all zones of a kind, and no registry can offer more. */
    void refuse(Kind kind, String parameter, Wording wording, Evidence evidence) {
        put(kind, Severity.ERROR, parameter, wording, evidence);
    }

    void add(Kind kind, Severity severity, String parameter, Wording wording, Evidence evidence) {
        Severity certain = evidence.mayRefuse(today) ? severity : Severity.WARNING;
        put(kind, certain, parameter, wording, evidence);
    }

    private void put(Kind kind, Severity severity, String parameter, Wording wording, Evidence evidence) {
        violations.add(new Violation(
                kind, severity, Optional.of(parameter), wording, evidence.source(), evidence.contradictions()));
    }

    /** Whether an order may be refused on that evidence alone. */
    boolean isCertain(Evidence evidence) {
        return evidence.mayRefuse(today);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
