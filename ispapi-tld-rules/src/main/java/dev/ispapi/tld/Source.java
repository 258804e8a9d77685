package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.RulesLanguage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact is from, and as of when.
 *
 * @param kind what sort of source
 * @param page which page, file, question or command
 * @param revision which state of it; empty if it has no revisions
 * @param address where it can be read; empty if it has no public address, or the page's name says it
 * @param asOf as of when it speaks
 */
public record Source(Kind kind, String page, Optional<String> revision, Optional<String> address, AsOf asOf) {

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
        FAQ,
        /** A page of the registry, or of another party that knows it. It speaks of the registry, not of this registrar's platform. */
        REGISTRY,
        /** Inferred from other zones of the same registry back end. Gives warnings only. */
        BACK_END,
        /** ICANN's policies for all gTLDs. Gives warnings only. */
        GTLD_FRAME
    }

    /**
     * A live answer.
     *
     * @param command the command that was answered, such as {@code QueryDomainOptions}
     * @param date the day of the answer in UTC
     * @return a source of the kind {@link Kind#LIVE_API}
     */
    public static Source liveApi(String command, LocalDate date) {
        return new Source(Kind.LIVE_API, command, Optional.empty(), Optional.empty(), AsOf.day(date));
    }

    /**
     * The day of the source, where it is known exactly.
     *
     * @return the day in UTC; empty if only a range is known, or nothing: see {@link #asOf()}
     */
    public Optional<LocalDate> date() {
        return asOf.day();
    }

    /**
     * Whether the source speaks of many zones at once, not of the zone itself: the frame of gTLDs, or a registry back end.
     *
     * @return true if what it says may not hold for this zone
     */
    public boolean isInferred() {
        return kind == Kind.GTLD_FRAME || kind == Kind.BACK_END;
    }

    /**
     * Whether an order may be refused by this source alone.
     *
     * @param today the day to judge its age by
     * @return false if it is inferred, undated or may be more than ten years old; then it is good for a warning
     */
    public boolean mayRefuse(LocalDate today) {
        return !isInferred() && !asOf.isOld(today);
    }

    /**
     * In one line, as {@link #toString()} says it in English.
     *
     * @param language the language; the page's name stays as it is
     * @return such as {@code wiki.hexonet.net DE, oldid=9480, 2024-10-15}
     */
    public String toString(RulesLanguage language) {
        return phrase().in(language);
    }

    Phrase phrase() {
        String name = page + revision.map(value -> ", " + value).orElse("");
        Phrase text = Phrase.of(
                "",
                "page",
                page,
                "revision",
                revision.<Object>map(Source::comma).orElse(""));
        // The questions are all of the same time; their numbers say enough. Other names may hold their day already.
        boolean isDated = kind == Kind.FAQ || name.contains(asOf.toString());
        return inferred(isDated ? text : Phrase.of("", "name", text, "day", comma(asOf.phrase())));
    }

    private static Phrase comma(Object text) {
        return Phrase.of("", "comma", ", ", "text", text instanceof String label ? Phrase.label(label) : text);
    }

    /** What is inferred says so first. */
    Phrase inferred(Phrase text) {
        return switch (kind) {
            case GTLD_FRAME -> Phrase.of("source.frame", "source", text);
            case BACK_END -> Phrase.of("source.back-end", "source", text);
            case LIVE_API, DOCUMENTATION, SAMPLE, MODULE, WIKI, FAQ, REGISTRY -> text;
        };
    }

    /** Such as {@code wiki.hexonet.net DE, oldid=9480, 2024-10-15} or {@code FAQ 34}; what is inferred says so first. */
    @Override
    public String toString() {
        return toString(RulesLanguage.ENGLISH);
    }
}
