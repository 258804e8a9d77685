package dev.ispapi.tld.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the phases between the dates, end to end. */
final class Phases {

    private final LifecyclePeriods periods;
    private final Dating dating;
    private final Explanations texts;
    private final List<Phase> phases = new ArrayList<>();
    private Optional<Instant> from = Optional.empty();

    private Phases(LifecyclePeriods periods, Dating dating, Explanations texts) {
        this.periods = periods;
        this.dating = dating;
        this.texts = texts;
    }

    static List<Phase> ofRegistered(LifecyclePeriods periods, Dating dating, Explanations texts) {
        Phases phases = new Phases(periods, dating, texts);
        phases.beforeDeletion();
        return List.copyOf(phases.phases);
    }

    static List<Phase> ofDeleted(LifecyclePeriods periods, Dating dating, Explanations texts) {
        Phases phases = new Phases(periods, dating, texts);
        Instant deletion = dating.date(StepKind.DELETION).orElseThrow();
        phases.phases.add(new Phase(
                PhaseKind.ACTIVE,
                Optional.empty(),
                Optional.of(deletion),
                List.of(),
                texts.text("phase.active.until-deleted")));
        phases.from = Optional.of(deletion);
        phases.afterDeletion();
        return List.copyOf(phases.phases);
    }

    private void beforeDeletion() {
        Optional<Instant> paidUntil = dating.date(StepKind.PAID_UNTIL);
        Optional<Instant> deletion = dating.date(StepKind.DELETION);
        Optional<Instant> paidEnd = earlier(paidUntil, deletion);
        if (paidEnd.isEmpty()) {
            last(PhaseKind.UNKNOWN, texts.text("phase.unknown.no-dates"));
            return;
        }
        dating.date(StepKind.ACCOUNTING)
                .filter(date -> date.isBefore(paidEnd.get()))
                .ifPresent(date -> add(PhaseKind.ACTIVE, date));
        add(phases.isEmpty() ? PhaseKind.ACTIVE : PhaseKind.BILLING, paidEnd.get());
        if (deletion.isEmpty()) {
            last(PhaseKind.UNKNOWN, texts.text("phase.unknown.no-failure"));
            return;
        }
        add(PhaseKind.GRACE, deletion.get());
        afterDeletion();
    }

    private void afterDeletion() {
        Optional<Instant> end = dating.date(StepKind.REDEMPTION_END);
        if (end.isEmpty()) {
            last(PhaseKind.UNKNOWN, texts.text("phase.unknown.no-restorable"));
            return;
        }
        add(PhaseKind.REDEMPTION, end.get());
        Optional<Instant> free = dating.date(StepKind.FREE);
        if (free.isEmpty()) {
            last(PhaseKind.UNKNOWN, texts.text("phase.unknown.no-hold"));
            return;
        }
        add(PhaseKind.HOLD, free.get());
        last(PhaseKind.FREE, texts.of(PhaseKind.FREE));
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().isBefore(other.get()) ? one : other;
        }
        return one.or(() -> other);
    }

    /** Adds a phase from the end of the last one, unless it would be empty. */
    private void add(PhaseKind kind, Instant until) {
        if (from.isPresent() && !from.get().isBefore(until)) {
            return;
        }
        phases.add(new Phase(kind, from, Optional.of(until), texts.actions(kind, periods), texts.of(kind)));
        from = Optional.of(until);
    }

    private void last(PhaseKind kind, String explanation) {
        phases.add(new Phase(kind, from, Optional.empty(), texts.actions(kind, periods), explanation));
    }
}
