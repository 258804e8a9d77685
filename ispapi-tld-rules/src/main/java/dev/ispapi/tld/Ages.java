package dev.ispapi.tld;

import java.time.LocalDate;
import java.util.Optional;

/** Which sources an order may be refused by, as of a day. */
final class Ages {

    private final LocalDate today;

    Ages(LocalDate today) {
        this.today = today;
    }

    /** Whether a source is good for a warning only. What follows from the command alone needs no source. */
    boolean warnsOnly(Optional<Source> source) {
        return source.map(from -> !from.mayRefuse(today)).orElse(false);
    }
}
