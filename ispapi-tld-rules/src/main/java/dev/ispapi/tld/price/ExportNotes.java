package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the reader of an exported class must know and its cells do not show. */
final class ExportNotes {

    private final String tldClass;
    private final List<Phrase> notes = new ArrayList<>();

    private ExportNotes(String tldClass) {
        this.tldClass = tldClass;
    }

    static List<Phrase> of(ExportedClass exported, ClassPrices prices) {
        ExportNotes notes = new ExportNotes(exported.tldClass());
        boolean isRegistered =
                exported.terms().stream().anyMatch(term -> term.register().isPresent());
        if (isRegistered && !prices.states(PriceKind.SETUP)) {
            notes.note("setup-not-stated");
        }
        for (ExportedTerm term : exported.terms()) {
            notes.zero(term.register(), "register", "term", term.term());
            notes.zero(term.renew(), "renew", "term", term.term());
            notes.zero(term.transfer(), "transfer", "term", term.term());
        }
        notes.zero(exported.restore(), "restore");
        notes.zero(exported.trade(), "trade");
        return notes.notes;
    }

    private void zero(Optional<BigDecimal> price, String order, Object... namesAndValues) {
        if (price.filter(amount -> amount.signum() == 0).isPresent()) {
            note("zero." + order, namesAndValues);
        }
    }

    private void note(String key, Object... namesAndValues) {
        notes.add(Phrase.joined(
                Phrase.literal(": "),
                List.of(Phrase.literal(tldClass), Phrase.of("note.export." + key, namesAndValues))));
    }
}
