package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.text.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where the periods are from that date the steps in the life of a domain. */
final class PeriodSources {

    private PeriodSources() {}

    /** The source of each step's period, and as of when. */
    static Map<StepKind, LocalizedText> of(Tld tld) {
        Map<StepKind, LocalizedText> sources = new EnumMap<>(StepKind.class);
        for (StepKind step : StepKind.values()) {
            if (step != StepKind.EXPIRATION && step != StepKind.PAID_UNTIL) {
                fact(tld, step).ifPresent(fact -> sources.put(step, Basis.text(fact, tld.today())));
            }
        }
        // How long the grace is at most does not date the last moment to renew, but is worth knowing.
        tld.fact(FactName.AUTO_RENEW_GRACE_LIMIT)
                .filter(limit -> tld.fact(FactName.FAILURE_PERIOD).isEmpty()
                        && tld.fact(FactName.RENEWAL_DATE_PERIOD).isEmpty())
                .ifPresent(limit -> sources.put(
                        StepKind.FAILURE,
                        Phrase.of("basis.at-most", "period", limit.value(), "source", Basis.text(limit, tld.today()))));
        return sources;
    }

    private static Optional<Fact<?>> fact(Tld tld, StepKind step) {
        Optional<? extends Fact<?>> fact = tld.fact(name(step));
        return fact.isEmpty() && isRenewalDate(step)
                ? tld.fact(FactName.RENEWAL_DATE_PERIOD).map(period -> period)
                : fact.map(known -> known);
    }

    /** On CNR the renewal date is when a renewal is charged, or the domain deleted. */
    private static boolean isRenewalDate(StepKind step) {
        return step == StepKind.ACCOUNTING || step == StepKind.FAILURE || step == StepKind.DELETION;
    }

    private static FactName<?> name(StepKind step) {
        return switch (step) {
            case ADD_GRACE_END -> FactName.ADD_GRACE_PERIOD;
            case PAYMENT -> FactName.PAYMENT_PERIOD;
            case ACCOUNTING -> FactName.ACCOUNTING_PERIOD;
            case FINALIZATION -> FactName.FINALIZATION_PERIOD;
            case FAILURE, DELETION -> FactName.FAILURE_PERIOD;
            case REDEMPTION_END, HOLD -> FactName.DELETION_RESTORABLE_PERIOD;
            case FREE -> FactName.DELETION_HOLD_PERIOD;
            case EXPIRATION, PAID_UNTIL ->
                throw new IllegalArgumentException("expected a step that a period dates, found " + step);
        };
    }
}
