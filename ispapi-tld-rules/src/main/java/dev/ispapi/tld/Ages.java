package dev.ispapi.tld;

import java.time.LocalDate;
import java.util.Optional;

/** Which facts are too old to refuse an order by. A source without a date is not known to be old. */
final class Ages {

    /** The date of the newest source in the catalogue. A constant, because finding it out would open every file. */
    static final LocalDate CATALOGUE = LocalDate.of(2024, 10, 15);

    /** Registries change their rules every few years; what held for so long may be long gone. */
    static final int YEARS = 10;

    private final LocalDate oldest;

    Ages(LocalDate asOf) {
        this.oldest = asOf.minusYears(YEARS);
    }

    boolean isOld(Optional<Source> source) {
        return source.flatMap(Source::date).map(date -> date.isBefore(oldest)).orElse(false);
    }
}
