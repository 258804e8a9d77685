package dev.ispapi.tld.lifecycle;

import dev.ispapi.value.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates the steps of one domain, and says of the others why they have no date. */
final class Dating {

    private final LifecyclePeriods periods;
    private final Dates known;
    private final Explanations texts;
    private final Map<StepKind, Instant> dates = new EnumMap<>(StepKind.class);
    private final List<Step> steps = new ArrayList<>();
    private final List<UndatedStep> undated = new ArrayList<>();

    private Dating(LifecyclePeriods periods, Dates known, Explanations texts) {
        this.periods = periods;
        this.known = known;
        this.texts = texts;
    }

    /** The whole life: of a domain that is registered. */
    static Dating ofRegistered(LifecyclePeriods periods, Dates known, Explanations texts) {
        Dating dating = new Dating(periods, known, texts);
        dating.addGraceEnd();
        dating.start(StepKind.EXPIRATION, "undated.no-expiration");
        dating.start(StepKind.PAID_UNTIL, "undated.no-paid-until");
        dating.after(StepKind.PAID_UNTIL, StepKind.PAYMENT, "payment", periods.payment());
        dating.after(
                StepKind.PAID_UNTIL, StepKind.ACCOUNTING, "accounting", orRenewalDate(periods, periods.accounting()));
        dating.after(StepKind.EXPIRATION, StepKind.FINALIZATION, "finalization", periods.finalization());
        dating.after(StepKind.PAID_UNTIL, StepKind.FAILURE, "failure", orRenewalDate(periods, periods.failure()));
        dating.date(StepKind.FAILURE)
                .ifPresentOrElse(
                        date -> dating.step(StepKind.DELETION, date, DateOrigin.COMPUTED),
                        () -> dating.missing(StepKind.DELETION, texts.text("undated.no-failure")));
        dating.afterDeletion();
        return dating;
    }

    private static Optional<Period> orRenewalDate(LifecyclePeriods periods, Optional<Period> period) {
        return period.or(periods::renewalDate);
    }

    /** What follows a deletion: of a domain that was deleted, or is to be. */
    static Dating ofDeleted(LifecyclePeriods periods, Dates known, Explanations texts) {
        Dating dating = new Dating(periods, known, texts);
        dating.start(StepKind.DELETION, "undated.no-deletion");
        dating.afterDeletion();
        return dating;
    }

    List<Step> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(Step::date).thenComparing(Step::kind))
                .toList();
    }

    List<UndatedStep> undated() {
        return undated.stream().sorted(Comparator.comparing(UndatedStep::kind)).toList();
    }

    /** The date of a step, also of one that does not take place because its period is zero. */
    Optional<Instant> date(StepKind kind) {
        return Optional.ofNullable(dates.get(kind));
    }

    private void addGraceEnd() {
        Optional<Period> period = periods.addGrace();
        if (period.isPresent() && period.get().isZero()) {
            return;
        }
        if (period.isEmpty()) {
            missing(StepKind.ADD_GRACE_END, texts.text("undated.no-period", "period", period("add-grace")));
        } else if (known.registered().isEmpty()) {
            missing(StepKind.ADD_GRACE_END, texts.text("undated.no-registration"));
        } else {
            step(
                    StepKind.ADD_GRACE_END,
                    after(known.registered().get(), period.get(), "add-grace"),
                    DateOrigin.COMPUTED);
        }
    }

    private void start(StepKind kind, String reason) {
        known.of(kind)
                .ifPresentOrElse(date -> step(kind, date, known.origin()), () -> missing(kind, texts.text(reason)));
    }

    private void after(StepKind start, StepKind kind, String name, Optional<Period> period) {
        Optional<Instant> stated = known.of(kind);
        if (stated.isPresent()) {
            step(kind, stated.get(), known.origin());
        } else if (period.isEmpty()) {
            missing(kind, texts.text("undated.no-period", "period", period(name)) + source(kind, ""));
        } else if (date(start).isEmpty()) {
            missing(kind, texts.text("undated.no-start", "start", texts.text("start." + Explanations.key(start))));
        } else {
            step(kind, after(date(start).get(), period.get(), name), DateOrigin.COMPUTED);
        }
    }

    private void afterDeletion() {
        Optional<Instant> end = lasting(
                StepKind.DELETION, StepKind.REDEMPTION_END, "deletion-restorable", periods.deletionRestorable());
        end.filter(date -> periods.deletionRestorable().filter(Period::isZero).isEmpty())
                .ifPresent(date -> step(StepKind.REDEMPTION_END, date, DateOrigin.COMPUTED));
        Optional<Instant> free =
                lasting(StepKind.REDEMPTION_END, StepKind.FREE, "deletion-hold", periods.deletionHold());
        free.ifPresent(date -> step(StepKind.FREE, date, DateOrigin.COMPUTED));
        if (periods.deletionHold().filter(Period::isZero).isPresent()) {
            return;
        }
        if (free.isPresent()) {
            step(StepKind.HOLD, end.orElseThrow(), DateOrigin.COMPUTED);
        } else {
            missing(StepKind.HOLD, reason(StepKind.REDEMPTION_END, "deletion-hold", periods.deletionHold()));
        }
    }

    /** Dates the end of what lasts for a period, and remembers that date, without making it a step. */
    private Optional<Instant> lasting(StepKind start, StepKind end, String name, Optional<Period> period) {
        if (period.isEmpty() || date(start).isEmpty()) {
            String length = period.map(known -> source(end, known + ", ")).orElse("");
            missing(end, reason(start, name, period) + length);
            return Optional.empty();
        }
        Instant date = after(date(start).get(), period.get(), name);
        dates.put(end, date);
        return Optional.of(date);
    }

    private String reason(StepKind start, String name, Optional<Period> period) {
        return period.isEmpty()
                ? texts.text("undated.no-period", "period", period(name))
                : texts.text("undated.undated-start", "start", texts.text("start." + Explanations.key(start)));
    }

    /** What is known although there is no date, in parentheses; empty if no source is told. */
    private String source(StepKind kind, String length) {
        return Optional.ofNullable(periods.sources().get(kind))
                .map(text -> " (" + length + texts.of(text) + ")")
                .orElse("");
    }

    private String period(String name) {
        return texts.text("period." + name);
    }

    private static Instant after(Instant start, Period period, String name) {
        try {
            return period.after(start);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "the " + name + " period " + period + " leads out of the calendar from " + start, e);
        }
    }

    private void step(StepKind kind, Instant date, DateOrigin origin) {
        dates.put(kind, date);
        Optional<String> source = Optional.ofNullable(periods.sources().get(kind))
                .filter(text -> origin == DateOrigin.COMPUTED)
                .map(texts::of);
        steps.add(new Step(kind, date, origin, texts.of(kind, periods), source));
    }

    private void missing(StepKind kind, String reason) {
        undated.add(new UndatedStep(kind, reason));
    }
}
