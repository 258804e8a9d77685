package dev.ispapi.value;

import dev.ispapi.internal.Excerpt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A span of time as the API writes it: an amount and a unit, such as {@code 1Y}, {@code 1M}, {@code 44d}, {@code -5d} or {@code 0}.
 *
 * <p>Not {@link java.time.Period}: that one has no text form that the API knows, and adds up years, months and days. Two periods are
 * equal if amount and unit are; {@code 12M} is not {@code 1Y}, because the API prices them differently.
 */
public final class Period {

    /** The units that the API knows. */
    public enum Unit {
        /** Calendar years, {@code Y}; also the reading of a bare number. */
        YEARS("Y", ChronoUnit.YEARS),
        /** Calendar months, {@code M}. */
        MONTHS("M", ChronoUnit.MONTHS),
        /** Weeks, {@code w}. */
        WEEKS("w", ChronoUnit.WEEKS),
        /** Days of 24 hours, {@code d}. */
        DAYS("d", ChronoUnit.DAYS);

        private final String symbol;
        private final ChronoUnit chronoUnit;

        Unit(String symbol, ChronoUnit chronoUnit) {
            this.symbol = symbol;
            this.chronoUnit = chronoUnit;
        }
    }

    private final int amount;
    private final Unit unit;
    private final boolean bare;

    private Period(int amount, Unit unit, boolean bare) {
        this.amount = amount;
        this.unit = unit;
        this.bare = bare;
    }

    /**
     * A period of years.
     *
     * @param amount may be negative or zero
     * @return {@code 2Y} for 2
     */
    public static Period years(int amount) {
        return new Period(amount, Unit.YEARS, false);
    }

    /**
     * A period of months.
     *
     * @param amount may be negative or zero
     * @return {@code 1M} for 1
     */
    public static Period months(int amount) {
        return new Period(amount, Unit.MONTHS, false);
    }

    /**
     * A period of weeks.
     *
     * @param amount may be negative or zero
     * @return {@code 1w} for 1
     */
    public static Period weeks(int amount) {
        return new Period(amount, Unit.WEEKS, false);
    }

    /**
     * A period of days.
     *
     * @param amount may be negative or zero
     * @return {@code -5d} for -5
     */
    public static Period days(int amount) {
        return new Period(amount, Unit.DAYS, false);
    }

    /**
     * Reads the API's form: an optional minus sign, up to six digits, and one of {@code Y}, {@code M}, {@code W}, {@code D} in any
     * case. A bare number counts years, as the API reads it, and is written again as a bare number.
     *
     * @param text such as {@code 1Y}
     * @return the period
     * @throws IllegalArgumentException if the text is no period; the message says what would be
     */
    public static Period parse(String text) {
        int end = text.length();
        Unit unit = Unit.YEARS;
        boolean bare = true;
        if (end > 0 && !isDigit(text.charAt(end - 1))) {
            unit = unit(text);
            bare = false;
            end--;
        }
        int start = end > 0 && text.charAt(0) == '-' ? 1 : 0;
        if (end - start < 1 || end - start > 6) {
            throw notAPeriod(text);
        }
        int amount = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                throw notAPeriod(text);
            }
            amount = amount * 10 + (text.charAt(i) - '0');
        }
        return new Period(start == 1 ? -amount : amount, unit, bare);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Unit unit(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case 'Y', 'y' -> Unit.YEARS;
            case 'M', 'm' -> Unit.MONTHS;
            case 'W', 'w' -> Unit.WEEKS;
            case 'D', 'd' -> Unit.DAYS;
            default -> throw notAPeriod(text);
        };
    }

    private static IllegalArgumentException notAPeriod(String text) {
        return new IllegalArgumentException(
                "expected a period such as 1Y, 1M, 2w or -5d (years, months, weeks, days), found "
                        + Excerpt.quote(text));
    }

    /**
     * How many units.
     *
     * @return the amount, negative in periods that count back from a date
     */
    public int amount() {
        return amount;
    }

    /**
     * The unit.
     *
     * @return years for a bare number
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether this period is empty.
     *
     * @return true for {@code 0}, {@code 0Y}, {@code 0d} ...
     */
    public boolean isZero() {
        return amount == 0;
    }

    /**
     * The moment that lies this period after another one, in the calendar of UTC. Adding a year to 29 February gives 28 February.
     *
     * @param start the moment to start from
     * @return the moment later, or earlier for a negative period
     */
    public Instant after(Instant start) {
        return OffsetDateTime.ofInstant(start, ZoneOffset.UTC)
                .plus(amount, unit.chronoUnit)
                .toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && amount == that.amount && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, unit);
    }

    /** The API's form, such as {@code 1Y}; a bare number stays bare. */
    @Override
    public String toString() {
        return bare ? Integer.toString(amount) : amount + unit.symbol;
    }
}
