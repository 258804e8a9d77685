package dev.ispapi.tld.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the reader of an exported class must know and its cells do not show. */
final class ExportNotes {

    private ExportNotes() {}

    static List<String> of(ExportedClass exported, ClassPrices prices) {
        List<String> notes = new ArrayList<>();
        String start = exported.tldClass() + ": ";
        boolean isRegistered =
                exported.terms().stream().anyMatch(term -> term.register().isPresent());
        if (isRegistered && !prices.states(PriceKind.SETUP)) {
            notes.add(start + "no setup price is stated, so it counts as 0");
        }
        for (ExportedTerm term : exported.terms()) {
            zero(term.register())
                    .ifPresent(zero -> notes.add(start + "the price of a registration for " + term.term() + " is 0"));
            zero(term.renew())
                    .ifPresent(zero -> notes.add(start + "the price of a renewal for " + term.term() + " is 0"));
            zero(term.transfer())
                    .ifPresent(zero -> notes.add(start + "the price of a transfer for " + term.term() + " is 0"));
        }
        zero(exported.restore()).ifPresent(zero -> notes.add(start + "the price of a restore is 0"));
        zero(exported.trade()).ifPresent(zero -> notes.add(start + "the price of a trade is 0"));
        return notes;
    }

    private static Optional<BigDecimal> zero(Optional<BigDecimal> price) {
        return price.filter(amount -> amount.signum() == 0);
    }
}
