package dev.ispapi.tld;

import dev.ispapi.tld.Violation.Contradiction;
import dev.ispapi.tld.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a violation rests on: who says so, and who says otherwise.
 *
 * @param source who says so; empty if it follows from the command alone
 * @param isDisputed whether another source, which is not certainly older, says otherwise
 * @param contradictions what other sources say, older or not
 */
record Evidence(Optional<Source> source, boolean isDisputed, List<Contradiction> contradictions) {

    /** It follows from the command alone. */
    static final Evidence NONE = new Evidence(Optional.empty(), false, List.of());

    static Evidence of(Fact<?> fact) {
        return new Evidence(
                Optional.of(fact.source()),
                fact.isDisputed(),
                fact.conflicts().stream()
                        .map(conflict -> new Contradiction(
                                LocalizedText.literal(conflict.value().toString()), conflict.source()))
                        .toList());
    }

    static Evidence of(AdditionalField field) {
        return new Evidence(
                Optional.of(field.source()),
                field.isDisputed(),
                field.conflicts().stream()
                        .map(conflict -> new Contradiction(conflict.says(), conflict.source()))
                        .toList());
    }

    static Evidence of(Remark remark) {
        return new Evidence(Optional.of(remark.source()), false, List.of());
    }

    /** Of the first fact that there is. */
    @SafeVarargs
    static Evidence ofFirst(Optional<? extends Fact<?>>... facts) {
        for (Optional<? extends Fact<?>> fact : facts) {
            if (fact.isPresent()) {
                return of(fact.get());
            }
        }
        return NONE;
    }

    /** Whether an order may be refused on it alone: it is of the zone itself, not too old on that day, and undisputed. */
    boolean mayRefuse(LocalDate today) {
        return !isDisputed && source.map(from -> from.mayRefuse(today)).orElse(true);
    }
}
