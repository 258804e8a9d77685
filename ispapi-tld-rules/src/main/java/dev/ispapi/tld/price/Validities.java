package dev.ispapi.tld.price;

import dev.ispapi.user.Relation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When special prices count, from relations such as {@code DOMAIN_EU_SCALE_MINDATE} and {@code DOMAIN_EU_SCALE_MAXDATE}. */
final class Validities {

    private static final String PREFIX = "DOMAIN_";
    private static final String FROM = "_MINDATE";
    private static final String UNTIL = "_MAXDATE";
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;

    private final Map<String, Instant> dates;

    private Validities(Map<String, Instant> dates) {
        this.dates = dates;
    }

    static Validities of(Collection<Relation> relations) {
        Map<String, Instant> dates = new HashMap<>();
        for (Relation relation : relations) {
            String name = RelationName.upper(relation.type());
            if (!relation.isDisabled() && name.startsWith(PREFIX) && (name.endsWith(FROM) || name.endsWith(UNTIL))) {
                date(relation.value().strip()).ifPresent(date -> dates.put(name, date));
            }
        }
        return new Validities(dates);
    }

    /** A date that can't be read is none: it prices nothing. */
    private static Optional<Instant> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
            LocalTime time = text.length() == DATE_LENGTH
                    ? LocalTime.MIDNIGHT
                    : LocalTime.parse(text.substring(DATE_LENGTH + 1, Math.min(SECONDS_LENGTH, text.length())));
            return Optional.of(date.atTime(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    Optional<Instant> from(String tldClass, String label) {
        return Optional.ofNullable(dates.get(PREFIX + tldClass + "_" + label + FROM));
    }

    Optional<Instant> until(String tldClass, String label) {
        return Optional.ofNullable(dates.get(PREFIX + tldClass + "_" + label + UNTIL));
    }
}
