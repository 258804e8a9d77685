package dev.ispapi.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The API's dates: {@code 2017-09-26 14:53:20} in UTC, at times with a fraction or without the time of day. */
public final class ApiDates {

    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_LENGTH = 19;
    private static final long SECONDS_A_DAY = 86_400;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private ApiDates() {}

    /**
     * Reads a date.
     *
     * @param text the API's text
     * @return the moment; empty for an empty text and for {@code 0000-00-00}, with or without a time, which stand for none
     * @throws IllegalArgumentException if the text is no date; the message says what would be
     */
    public static Optional<Instant> parse(String text) {
        if (text.isEmpty() || text.startsWith("0000-00-00")) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "expected a date such as 2017-09-26 14:53:20 (UTC), found " + Excerpt.quote(text), e);
        }
    }

    private static boolean hasTime(String text) {
        return (text.charAt(10) == ' ' || text.charAt(10) == 'T') && text.charAt(13) == ':' && text.charAt(16) == ':';
    }

    private static Instant read(String text) {
        int length = text.length();
        if ((length != DATE_LENGTH && length < SECONDS_LENGTH)
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (length > DATE_LENGTH && !hasTime(text))) {
            throw new DateTimeException("not a date");
        }
        long seconds = SECONDS_A_DAY
                * LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
        return length == DATE_LENGTH
                ? Instant.ofEpochSecond(seconds)
                : Instant.ofEpochSecond(seconds + secondOfDay(text), nanos(text));
    }

    private static int secondOfDay(String text) {
        int hours = number(text, 11, 13);
        int minutes = number(text, 14, 16);
        int seconds = number(text, 17, 19);
        if (hours > 23 || minutes > 59 || seconds > 59) {
            throw new DateTimeException("not a time of day");
        }
        return 3600 * hours + 60 * minutes + seconds;
    }

    /** Reads the fraction behind the seconds: a point and up to nine digits. */
    private static int nanos(String text) {
        if (text.length() <= SECONDS_LENGTH) {
            return 0;
        }
        int digits = text.length() - SECONDS_LENGTH - 1;
        if (text.charAt(SECONDS_LENGTH) != '.' || digits < 1 || digits > 9) {
            throw new DateTimeException("not a fraction");
        }
        int nanos = number(text, SECONDS_LENGTH + 1, text.length());
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("not a digit");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Writes a date.
     *
     * @param moment from the year 1 to 9999
     * @return such as {@code 2017-09-26 14:53:20}; a fraction of a second is left out, because the API takes none
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public static String format(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException("expected a date from the year 1 to 9999, found " + moment);
        }
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(SECONDS_LENGTH);
        append(text, time.getYear(), 4).append('-');
        append(text, time.getMonthValue(), 2).append('-');
        append(text, time.getDayOfMonth(), 2).append(' ');
        append(text, time.getHour(), 2).append(':');
        append(text, time.getMinute(), 2).append(':');
        return append(text, time.getSecond(), 2).toString();
    }

    /**
     * Reads a day.
     *
     * @param text the API's text, with or without a time of day
     * @return the day in UTC; empty where {@link #parse} finds none
     * @throws IllegalArgumentException if the text is no date; the message says what would be
     */
    public static Optional<LocalDate> parseDay(String text) {
        return parse(text).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /**
     * Writes a day.
     *
     * @param day from the year 1 to 9999
     * @return such as {@code 2017-09-26}
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public static String formatDay(LocalDate day) {
        return format(day.atStartOfDay().toInstant(ZoneOffset.UTC)).substring(0, DATE_LENGTH);
    }

    private static StringBuilder append(StringBuilder text, int number, int digits) {
        String plain = Integer.toString(number);
        return text.append("0".repeat(digits - plain.length())).append(plain);
    }
}
