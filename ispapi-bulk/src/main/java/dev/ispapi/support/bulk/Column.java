package dev.ispapi.support.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of wishes. */
enum Column {
    WISH,
    DOMAIN,
    PERIOD,
    AUTH,
    OWNER,
    ADMIN,
    TECH,
    BILLING,
    NAMESERVERS,
    MODE,
    TARGET,
    FIELDS;

    /** As the header writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Column::label).toList();
    }
}
