package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.LocalizedText;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Tells where a fact is from and how old it is, for what is shown to people. */
final class Basis {

    private Basis() {}

    /**
     * Where a fact is from.
     *
     * @return such as {@code wiki.hexonet.net DE, page of 2024-10-15}, with a word where it is inferred, undated, old or contradicted
     */
    static LocalizedText text(Fact<?> fact, LocalDate today) {
        return text(
                fact.source(), fact.conflicts().stream().map(other -> conflict(other.value(), other.source())), today);
    }

    /**
     * Where an additional field is from.
     *
     * @return the same as for a fact
     */
    static LocalizedText text(AdditionalField field, LocalDate today) {
        return text(
                field.source(), field.conflicts().stream().map(other -> conflict(other.says(), other.source())), today);
    }

    private static LocalizedText text(Source source, Stream<Phrase> conflicts, LocalDate today) {
        boolean isUndated = source.asOf().equals(AsOf.UNKNOWN);
        Phrase page = isUndated
                ? Phrase.of("basis.undated", "page", source.page())
                : Phrase.of(
                        "basis.dated",
                        "page",
                        source.page(),
                        "day",
                        source.asOf().phrase());
        boolean isOld = !isUndated && source.asOf().isOld(today);
        Phrase text = source.inferred(isOld ? Phrase.of("basis.old", "source", page) : page);
        return conflicts.reduce(text, (said, other) -> Phrase.of("basis.but", "source", said, "other", other));
    }

    /** What another source says: {@code 45d (wiki.hexonet.net LA, oldid=3730, 2014-03-12)}. */
    static Phrase conflict(Object says, Source source) {
        return Phrase.of("", "says", says, "open", " (", "source", source.phrase(), "close", ")");
    }
}
