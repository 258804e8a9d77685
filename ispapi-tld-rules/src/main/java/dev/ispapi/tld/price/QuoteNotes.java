package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.price.QuoteNote.Kind;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes of quotes. */
final class QuoteNotes {

    /** Those that follow from the sums, and are made anew with each sum. */
    private static final Set<Kind> OF_SUMS = EnumSet.of(Kind.ROUNDED, Kind.ZERO_PRICE);

    private QuoteNotes() {}

    /** Given notes, each once, and those that follow from the sums. */
    static List<QuoteNote> of(List<QuoteNote> given, List<Money> sums) {
        List<QuoteNote> notes = new ArrayList<>(given.stream()
                .filter(note -> !OF_SUMS.contains(note.kind()))
                .distinct()
                .toList());
        for (Money sum : sums) {
            Money charged = Digits.roundIfKnown(sum);
            if (charged.amount().compareTo(sum.amount()) != 0) {
                notes.add(note(Kind.ROUNDED, "rounded", "sum", sum, "charged", charged));
            }
        }
        if (sums.stream().allMatch(sum -> sum.amount().signum() == 0)) {
            notes.add(note(Kind.ZERO_PRICE, "zero-price"));
        }
        return List.copyOf(notes);
    }

    static QuoteNote setupNotStated(String relation) {
        return note(Kind.SETUP_NOT_STATED, "setup-not-stated", "relation", relation);
    }

    static QuoteNote termPriceForRenewalsOnly(Period term, String annual, String setup) {
        return note(
                Kind.TERM_PRICE_FOR_RENEWALS_ONLY,
                "term-price-for-renewals-only",
                "annual",
                annual,
                "term",
                term,
                "setup",
                setup);
    }

    static QuoteNote renewalMayBeAdded(Optional<Money> year) {
        return year.map(price -> note(Kind.RENEWAL_MAY_BE_ADDED, "renewal-may-be-added.price", "price", price))
                .orElseGet(() -> note(Kind.RENEWAL_MAY_BE_ADDED, "renewal-may-be-added"));
    }

    static QuoteNote termNotConfirmed(Period term, Phrase offered, LocalizedText source) {
        return note(Kind.TERM_NOT_CONFIRMED, "term-not-confirmed", "term", term, "offered", offered, "source", source);
    }

    static QuoteNote sourceOfTerms(Phrase offered, LocalizedText source) {
        return note(Kind.SOURCE_OF_TERMS, "source-of-terms", "offered", offered, "source", source);
    }

    private static QuoteNote note(Kind kind, String key, Object... namesAndValues) {
        return new QuoteNote(kind, Phrase.of("note." + key, namesAndValues));
    }
}
