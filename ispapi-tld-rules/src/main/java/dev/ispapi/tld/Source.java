package dev.ispapi.tld;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact is from, and as of when.
 *
 * @param kind what sort of source
 * @param page which page, file, question or command
 * @param revision which state of it; empty if it has no revisions
 * @param date as of when; empty if the source shows no date
 */
public record Source(Kind kind, String page, Optional<String> revision, Optional<LocalDate> date) {

    /** Sorts of sources. */
    public enum Kind {
        /** An answer of the API to this program. Wins over all others. */
        LIVE_API,
        /** The API's documentation. Names and values of parameters are taken from it first. */
        DOCUMENTATION,
        /** The sample configuration of additional fields for a billing system. */
        SAMPLE,
        /** A registrar module of a billing system; older than the sample. */
        MODULE,
        /** The registrar's public wiki. */
        WIKI,
        /** The questions and answers of the registrar's integration team. */
        FAQ
    }

    /**
     * A live answer.
     *
     * @param command the command that was answered, such as {@code QueryDomainOptions}
     * @param date the day of the answer in UTC
     * @return a source of the kind {@link Kind#LIVE_API}
     */
    public static Source liveApi(String command, LocalDate date) {
        return new Source(Kind.LIVE_API, command, Optional.empty(), Optional.of(date));
    }

    /** Such as {@code wiki.hexonet.net DE, oldid=9480, 2024-10-15}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(page);
        revision.ifPresent(value -> text.append(", ").append(value));
        date.ifPresent(value -> text.append(", ").append(value));
        return text.toString();
    }
}
