package dev.ispapi.tld;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that is known about a TLD.
 *
 * @param <T> what the value is
 * @param name what it is about
 * @param value what is so, by the source that is trusted most
 * @param source who says so
 * @param conflicts what other sources say instead; empty if none contradicts
 */
public record Fact<T>(FactName<T> name, T value, Source source, List<Conflict<T>> conflicts) {

    /**
     * Another value for the same fact.
     *
     * @param <T> what the value is
     * @param value what is so by the other source
     * @param source the other source
     */
    public record Conflict<T>(T value, Source source) {

        /** Such as {@code 45d (wiki.hexonet.net LA, oldid=3730, 2014-03-12)}. */
        @Override
        public String toString() {
            return value + " (" + source + ")";
        }
    }

    /**
     * Copies the list.
     *
     * @param name what it is about
     * @param value what is so, by the source that is trusted most
     * @param source who says so
     * @param conflicts what other sources say instead
     */
    public Fact {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A fact that no source contradicts.
     *
     * @param name what it is about
     * @param value what is so
     * @param source who says so
     */
    public Fact(FactName<T> name, T value, Source source) {
        this(name, value, source, List.of());
    }

    /**
     * As of when the fact is known. The wiki fills its tables in when it shows a page: they are of the page's revision or later, while
     * its text is of that revision.
     *
     * @return the source's days, without the last one for a value from a table of the wiki
     */
    public AsOf asOf() {
        return source.kind() == Source.Kind.WIKI && name.isInTable()
                ? source.asOf().orLater()
                : source.asOf();
    }

    /**
     * Whether it is open which source is right.
     *
     * @return true if a source contradicts that is not certainly older
     */
    public boolean isDisputed() {
        return conflicts.stream()
                .anyMatch(conflict -> !asOf().isNewerThan(conflict.source().asOf()));
    }

    /** Such as {@code periods.failure = 44d (FAQ 34)}, with what other sources say behind it. */
    @Override
    public String toString() {
        return name + " = " + value + " (" + source + ")"
                + conflicts.stream().map(conflict -> "; but " + conflict).collect(Collectors.joining());
    }
}
