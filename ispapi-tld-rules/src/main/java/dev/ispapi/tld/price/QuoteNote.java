package dev.ispapi.tld.price;

/**
 * Something that the reader of a quote must know and its lines do not show.
 *
 * @param kind what it is about, for programs that branch
 * @param text the note in one sentence, in English
 */
public record QuoteNote(Kind kind, String text) {

    /** What a note is about. More may come. */
    public enum Kind {
        /** No relation states a setup price, so it counts as 0. */
        SETUP_NOT_STATED,
        /** The total was rounded to the smallest unit of its currency. */
        ROUNDED,
        /** The total is 0.00: the relations say so, which can also mean that nobody entered a price. */
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

    /** The sentence. */
    @Override
    public String toString() {
        return text;
    }
}
