package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.RulesLanguage;
import org.jspecify.annotations.Nullable;

/** Something that the reader of a quote must know and its lines do not show. Notes are equal if they say the same about the same. */
public final class QuoteNote {

    /** What a note is about. More may come. */
    public enum Kind {
        /** No relation states a setup price, so it counts as 0. */
        SETUP_NOT_STATED,
        /** The total was rounded to the smallest unit of its currency. */
        ROUNDED,
        /** The total is 0.00: the relations say so, which can also mean that no price was entered. */
        ZERO_PRICE,
        /** A renewal may be charged on top of a restore. */
        RENEWAL_MAY_BE_ADDED,
        /** A relation prices the whole term of a renewal, but a registration is counted by the year. */
        TERM_PRICE_FOR_RENEWALS_ONLY,
        /** What is known of the zone's terms does not include this one, but is old, undated or inferred. */
        TERM_NOT_CONFIRMED,
        /** Where the zone's terms are known from, and as of when. */
        SOURCE_OF_TERMS
    }

    private final Kind kind;
    private final Phrase phrase;

    QuoteNote(Kind kind, Phrase phrase) {
        this.kind = kind;
        this.phrase = phrase;
    }

    /**
     * A note in the program's own words, for its tests.
     *
     * @param kind what it is about
     * @param text the note in one sentence, which is the same in each language
     * @return the note
     */
    public static QuoteNote of(Kind kind, String text) {
        return new QuoteNote(kind, Phrase.literal(text));
    }

    /** {@return what it is about, for programs that branch} */
    public Kind kind() {
        return kind;
    }

    /** {@return the note in one sentence, in English} */
    public String text() {
        return text(RulesLanguage.ENGLISH);
    }

    /**
     * The note in one sentence.
     *
     * @param language the language; names of documents stay as they are
     * @return the sentence
     */
    public String text(RulesLanguage language) {
        return phrase.in(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuoteNote note && kind == note.kind && text().equals(note.text());
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + text().hashCode();
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return text();
    }
}
