package dev.ispapi.cli.lifecycle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Moments on the command line and in tables. All are UTC, as the API's clock. */
final class Moment implements ITypeConverter<Instant> {

    private static final int LENGTH_OF_A_DAY = 10;

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Reads {@code 2017-09-26}, the first second of that day, or {@code 2017-09-26 14:53:20}, also with a T and a Z as of ISO 8601. */
    @Override
    public Instant convert(String text) {
        try {
            if (text.length() == LENGTH_OF_A_DAY) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            String time = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
            return LocalDateTime.parse(time.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "expected a date such as 2017-09-26 or '2017-09-26 14:53:20', in UTC, found '" + text + "'");
        }
    }

    /** Such as {@code 2017-09-26 14:53:20}. */
    static String text(Instant instant) {
        return SECONDS.format(instant);
    }
}
