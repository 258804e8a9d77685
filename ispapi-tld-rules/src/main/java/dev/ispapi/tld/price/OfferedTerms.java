package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The terms that a zone offers for one kind of order, and how sure that is.
 *
 * @param periods the terms; an empty list if the zone does not offer the order at all
 * @param isCertain true if another term is refused; false if what is known is old, undated or inferred, so that another term is quoted
 *     with a note ({@link QuoteNote.Kind#TERM_NOT_CONFIRMED})
 * @param source who says so, and as of when; empty if that is not to be shown
 * @param limit the longest term that there can be, also where the terms are not certain: ten years in generic TLDs; empty if not known
 */
public record OfferedTerms(
        List<Period> periods, boolean isCertain, Optional<LocalizedText> source, Optional<Period> limit) {

    /**
     * Copies the terms.
     *
     * @param periods the terms
     * @param isCertain true if another term is refused
     * @param source who says so, and as of when
     * @param limit the longest term that there can be
     */
    public OfferedTerms {
        periods = List.copyOf(periods);
    }

    /**
     * Terms that are certain.
     *
     * @param periods the terms
     * @return the terms, without a source
     */
    public static OfferedTerms of(Period... periods) {
        return new OfferedTerms(List.of(periods), true, Optional.empty(), Optional.empty());
    }

    /**
     * Whether a term is among them. Zero periods are equal whatever their unit.
     *
     * @param term the term
     * @return true if it is offered
     */
    public boolean contains(Period term) {
        return periods.stream().anyMatch(offered -> offered.equals(term) || (offered.isZero() && term.isZero()));
    }

    /**
     * Whether a term is refused.
     *
     * @param term the term, in years or months
     * @return true if it is not among the terms and these are certain, or it is longer than the limit
     */
    public boolean refuses(Period term) {
        return (isCertain && !contains(term))
                || limit.filter(longest -> Terms.months(term) > Terms.months(longest))
                        .isPresent();
    }

    /** The terms, as a list for people. */
    Phrase phrase() {
        return periods.isEmpty()
                ? Phrase.of("terms.none")
                : Phrase.literal(periods.stream().map(Period::toString).collect(Collectors.joining(", ")));
    }
}
