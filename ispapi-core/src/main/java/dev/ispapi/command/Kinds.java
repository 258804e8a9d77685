package dev.ispapi.command;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of parameters that the API pages name. */
public final class Kinds {

    /** A domain name; internationalized ones are converted to ASCII. */
    public static final Kind<DomainName> DOMAIN =
            new Kind<>("DOMAIN", List.of(), DomainName::of, (name, profile) -> name.ascii(profile));

    /** A domain name or a bare TLD. */
    public static final Kind<DomainName> ZONE =
            new Kind<>("ZONE", List.of(), DomainName::zone, (name, profile) -> name.ascii(profile));

    /** The name of a host, such as a nameserver; internationalized ones are converted to ASCII. */
    public static final Kind<DomainName> HOSTNAME =
            new Kind<>("HOSTNAME", List.of(), DomainName::of, (name, profile) -> name.ascii(profile));

    /** Any text of one line. */
    public static final Kind<String> TEXT = text("TEXT", text -> text);

    /** A pattern with {@code *} and {@code ?}; never converted to ASCII. */
    public static final Kind<String> PATTERN = text("PATTERN", Kinds::notEmpty);

    /** A regular expression of the API. */
    public static final Kind<String> REGEX = text("REGEX", text -> text);

    /** The handle of a contact, such as {@code P-ABC1}. */
    public static final Kind<String> CONTACT = text("CONTACT", Kinds::handle);

    /** An e-mail address. */
    public static final Kind<String> EMAIL = text("EMAIL", Kinds::email);

    /** A term to order, in years or months, such as {@code 1Y}; zero or more. Days and weeks are not for sale. */
    public static final Kind<Period> PERIOD =
            Kind.of("PERIOD", Kinds::period, period -> period(period.toString()).toString());

    /** A flag, {@code 0} or {@code 1}. */
    public static final Kind<Boolean> FLAG =
            Kind.of("FLAG", Kinds::flag, flag -> flag ? "1" : "0").documented("0", "1");

    /** A flag that is written as a word, {@code YES} or {@code NO}. */
    public static final Kind<Boolean> YES_NO =
            Kind.of("YES_NO", Kinds::yesNo, flag -> flag ? "YES" : "NO").documented("YES", "NO");

    /** A whole number, 0 or more. */
    public static final Kind<Integer> INT =
            Kind.of("INT", Kinds::integer, number -> Integer.toString(integer("" + number)));

    /** A whole number, 0 or more, that may be larger than an {@code int}. */
    public static final Kind<Long> LONG =
            Kind.of("LONG", Kinds::longInteger, number -> Long.toString(longInteger("" + number)));

    /** A decimal number with a point. */
    public static final Kind<BigDecimal> DECIMAL = Kind.of("DECIMAL", Kinds::decimal, BigDecimal::toPlainString);

    /** A moment, {@code 2017-09-26 14:53:20} in UTC. */
    public static final Kind<Instant> DATETIME = Kind.of("DATETIME", Kinds::dateTime, ApiDates::format);

    /** A day, {@code 2017-09-26}. */
    public static final Kind<LocalDate> DATE = Kind.of("DATE", Kinds::date, ApiDates::formatDay);

    private static final int MAX_HANDLE = 64;

    private Kinds() {}

    private static Kind<String> text(String name, Function<String, String> check) {
        return Kind.of(name, check, check);
    }

    /**
     * A kind whose values are known constants and whatever else the API may come to know.
     *
     * @param name what the API page calls it
     * @param reader makes a value from its code
     * @param writer the code of a value
     * @param <T> the Java type of the values
     * @return the kind
     */
    public static <T> Kind<T> code(String name, Function<String, T> reader, Function<T, String> writer) {
        return Kind.of(name, text -> reader.apply(notEmpty(text)), writer);
    }

    private static String notEmpty(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("is empty; leave the parameter out, or give a value");
        }
        return text;
    }

    private static String handle(String text) {
        notEmpty(text);
        boolean printable = text.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!printable || text.length() > MAX_HANDLE) {
            throw new IllegalArgumentException(
                    "expected a contact handle without blanks, such as P-ABC1, found " + Excerpt.quote(text));
        }
        return text;
    }

    private static String email(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1 || text.chars().anyMatch(c -> c == ' ')) {
            throw new IllegalArgumentException(
                    "expected an e-mail address such as registrant@example.com, found " + Excerpt.quote(text));
        }
        return text;
    }

    private static Period period(String text) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw notATerm(text, e);
        }
        boolean isTerm = period.unit() == Period.Unit.YEARS || period.unit() == Period.Unit.MONTHS;
        if (!isTerm || period.amount() < 0) {
            throw notATerm(text, null);
        }
        return period;
    }

    /** A period as such may count weeks and days, too; who orders must not be sent looking for those. */
    private static IllegalArgumentException notATerm(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "expected a period of years or months, such as 1Y or 1M, found " + Excerpt.quote(text), cause);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> throw new IllegalArgumentException("expected 0 or 1, found " + Excerpt.quote(text));
        };
    }

    private static boolean yesNo(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "YES" -> true;
            case "NO" -> false;
            default -> throw new IllegalArgumentException("expected YES or NO, found " + Excerpt.quote(text));
        };
    }

    private static int integer(String text) {
        return (int) wholeNumber(text, Integer.MAX_VALUE);
    }

    private static long longInteger(String text) {
        return wholeNumber(text, Long.MAX_VALUE);
    }

    private static long wholeNumber(String text, long max) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        NumberFormatException cause = null;
        try {
            if (digits && Long.parseLong(text) <= max) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            cause = e;
        }
        throw new IllegalArgumentException(
                "expected a whole number from 0 to " + max + ", found " + Excerpt.quote(text), cause);
    }

    private static BigDecimal decimal(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= 40
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            if (plain) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a decimal number such as 12.50, found " + Excerpt.quote(text), e);
        }
        throw new IllegalArgumentException("expected a decimal number such as 12.50, found " + Excerpt.quote(text));
    }

    private static Instant dateTime(String text) {
        return ApiDates.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a date such as 2017-09-26 14:53:20 (UTC), found " + Excerpt.quote(text)));
    }

    private static LocalDate date(String text) {
        return ApiDates.parseDay(text)
                .filter(day -> text.length() == ApiDates.formatDay(day).length())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a day such as 2017-09-26, found " + Excerpt.quote(text)));
    }
}
