package dev.ispapi.cli.verify;

import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the answers of checks, which can be of any form. */
final class Answers {

    private static final int DATE_LENGTH = 19;

    private Answers() {}

    /** Code and description. */
    static String shown(Response response) {
        return response.code() + " " + response.description();
    }

    /** A property as a phrase. */
    static String phrase(Response response, String property) {
        return response.value(property).map(value -> property + "=" + value).orElse("no " + property);
    }

    /** Refuses to go on without a success. */
    static Response needed(Response response, String what) {
        if (!response.isSuccess()) {
            throw new UndecidedException(what + " was answered with " + shown(response));
        }
        return response;
    }

    /** A number of a property, or of one of its rows. */
    static Optional<BigDecimal> number(Response response, String property, int row) {
        List<String> values = response.values(property);
        try {
            return row < values.size()
                    ? Optional.of(new BigDecimal(values.get(row).strip()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<BigDecimal> number(Response response, String property) {
        return number(response, property, 0);
    }

    /** A time such as {@code 2026-11-29 07:00:00.0}. */
    static Optional<Instant> time(Response response, String property) {
        return response.value(property)
                .filter(value -> value.length() >= DATE_LENGTH)
                .flatMap(Answers::time);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.substring(0, DATE_LENGTH).replace(' ', 'T'))
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Which of the names a response has. */
    static String present(Response response, List<String> names) {
        String present =
                names.stream().filter(name -> response.column(name).isPresent()).collect(Collectors.joining(", "));
        return present.isEmpty() ? "none of " + String.join(", ", names) : present;
    }

    static boolean hasAll(Response response, List<String> names) {
        return names.stream().allMatch(name -> response.column(name).isPresent());
    }

    /** Whether a value of a property begins so, in any case. */
    static boolean hasValue(Response response, String property, String start) {
        return response.values(property).stream()
                .anyMatch(value -> value.toUpperCase(Locale.ROOT).startsWith(start.toUpperCase(Locale.ROOT)));
    }
}
