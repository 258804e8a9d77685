package dev.ispapi.tld.price;

import dev.ispapi.tld.price.QuoteNote.Kind;
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
                notes.add(
                        new QuoteNote(Kind.ROUNDED, "The total of " + sum + " is rounded half up to " + charged + "."));
            }
        }
        if (sums.stream().allMatch(sum -> sum.amount().signum() == 0)) {
            notes.add(new QuoteNote(
                    Kind.ZERO_PRICE,
                    "The total is 0: that is what the price relations say. Make sure that the order is really free"
                            + " before selling it."));
        }
        return List.copyOf(notes);
    }

    static QuoteNote setupNotStated(String relation) {
        return new QuoteNote(
                Kind.SETUP_NOT_STATED, "No setup price is stated (" + relation + " is missing), so it counts as 0.");
    }

    static QuoteNote termPriceForRenewalsOnly(Period term, String annual, String setup) {
        return new QuoteNote(
                Kind.TERM_PRICE_FOR_RENEWALS_ONLY,
                annual + " prices a renewal for " + term + " as a whole. It prices a registration only together with "
                        + setup + ", which is missing, so the registration is counted by the year.");
    }

    static QuoteNote renewalMayBeAdded(Optional<Money> year) {
        return new QuoteNote(
                Kind.RENEWAL_MAY_BE_ADDED,
                "A renewal may be charged on top of the restore"
                        + year.map(price -> ": " + price + " for 1Y").orElse("; its price is not known") + ".");
    }

    static QuoteNote termNotConfirmed(Period term, String offered, String source) {
        return new QuoteNote(
                Kind.TERM_NOT_CONFIRMED,
                term + " is not among the terms that are known (" + offered + "), but these are not certain: " + source
                        + ". The order may be refused.");
    }

    static QuoteNote sourceOfTerms(String offered, String source) {
        return new QuoteNote(Kind.SOURCE_OF_TERMS, "Terms offered: " + offered + " (" + source + ").");
    }
}
