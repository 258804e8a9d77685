package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * As of when a source speaks: a day, or the first and the last day on which it can have been written. All days are in UTC.
 *
 * @param earliest the first day it can be of; empty if not known
 * @param latest the last day it can be of; empty if not known
 */
public record AsOf(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Neither day is known. */
    public static final AsOf UNKNOWN = new AsOf(Optional.empty(), Optional.empty());

    /** Registries change their rules every few years; what was so for this many may be long gone. */
    static final int YEARS_TO_TRUST = 10;

    /**
     * Checks the order of the days.
     *
     * @param earliest the first day it can be of
     * @param latest the last day it can be of
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public AsOf {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException(
                    "expected a last day on or after the first, " + earliest.get() + ", found " + latest.get());
        }
    }

    /**
     * A day.
     *
     * @param day the day
     * @return that day and no other
     */
    public static AsOf day(LocalDate day) {
        return new AsOf(Optional.of(day), Optional.of(day));
    }

    /**
     * A day or any later one.
     *
     * @param earliest the first day
     * @return a range without an end
     */
    public static AsOf since(LocalDate earliest) {
        return new AsOf(Optional.of(earliest), Optional.empty());
    }

    /**
     * The day, where it is known exactly.
     *
     * @return the day; empty for a range, or if nothing is known
     */
    public Optional<LocalDate> day() {
        return earliest.equals(latest) ? earliest : Optional.empty();
    }

    /**
     * Whether it may be too old to be relied on: more than ten years before a day, or undated. A range counts by its first day.
     *
     * @param today the day to judge by
     * @return true if it may be too old
     */
    public boolean isOld(LocalDate today) {
        return earliest.map(day -> day.isBefore(today.minusYears(YEARS_TO_TRUST)))
                .orElse(true);
    }

    /**
     * Whether this is certainly newer than another.
     *
     * @param other the other
     * @return true if this one's first day lies after the other's last; false if that cannot be said
     */
    public boolean isNewerThan(AsOf other) {
        return earliest.isPresent()
                && other.latest.isPresent()
                && earliest.get().isAfter(other.latest.get());
    }

    /** The same first day, and no last one. */
    AsOf orLater() {
        return latest.isEmpty() ? this : new AsOf(earliest, Optional.empty());
    }

    /** The same in any language. */
    Phrase phrase() {
        if (day().isPresent()) {
            return Phrase.literal(day().get().toString());
        }
        if (earliest.isEmpty()) {
            return latest.map(day -> Phrase.of("as-of.until", "day", day)).orElse(Phrase.of("as-of.unknown"));
        }
        return latest.map(day -> Phrase.of("as-of.range", "earliest", earliest.get(), "latest", day))
                .orElse(Phrase.of("as-of.since", "day", earliest.get()));
    }

    /** Such as {@code 2024-10-15}, {@code 2021-03-02 to 2021-07-23}, {@code 2017-04-06 or later} or {@code undated}. */
    @Override
    public String toString() {
        return phrase().toString();
    }
}
