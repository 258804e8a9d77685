package dev.ispapi.cli.console;

import dev.ispapi.idn.DomainName;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How the pages write values. For the templates. */
public final class Format {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final long DAYS_OF_MONTHS = 60;
    private static final double DAYS_A_MONTH = 30.44;

    /** How a status is coloured: the word is there too. */
    private static final Map<String, String> TONES = Map.of(
            "ACTIVE", "good",
            "REDEMPTION", "bad",
            "HOLD", "bad",
            "PENDINGDELETE", "bad",
            "INACTIVE", "quiet");

    /** The parameters that name what a command is about. */
    private static final List<String> SUBJECTS =
            List.of("DOMAIN", "DOMAIN0", "DNSZONE", "CONTACT", "NAMESERVER", "SUBUSER", "USER", "OBJECTID");

    private Format() {}

    /**
     * A date in UTC, without seconds.
     *
     * @param moment the moment
     * @return such as {@code 2026-11-28 16:20}
     */
    public static String date(Instant moment) {
        return DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    /**
     * A date in UTC, in words.
     *
     * @param moment the moment
     * @return such as {@code Sat 28 Nov 2026, 16:20 UTC}
     */
    public static String longDate(Instant moment) {
        return LONG_DATE.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /**
     * How far a moment is from another.
     *
     * @param moment the moment
     * @param now the other one
     * @return such as {@code in 3 days} or {@code 2 hours ago}
     */
    public static String distance(Instant moment, Instant now) {
        Duration distance = Duration.between(now, moment);
        String length = length(distance.abs());
        return length.isEmpty() ? "now" : distance.isNegative() ? length + " ago" : "in " + length;
    }

    /**
     * A duration in its largest sensible unit.
     *
     * @param duration 0 or more
     * @return such as {@code 3 days}; the empty text below a minute
     */
    public static String length(Duration duration) {
        long days = duration.toDays();
        if (days >= DAYS_OF_MONTHS) {
            return Math.round(days / DAYS_A_MONTH) + " months";
        } else if (days > 0) {
            return days == 1 ? "1 day" : days + " days";
        } else if (duration.toHours() > 0) {
            return duration.toHours() == 1 ? "1 hour" : duration.toHours() + " hours";
        } else if (duration.toMinutes() > 0) {
            return duration.toMinutes() == 1 ? "1 minute" : duration.toMinutes() + " minutes";
        }
        return "";
    }

    /**
     * An amount.
     *
     * @param amount the amount
     * @param currency its currency; empty for none
     * @return such as {@code 10,000.00 EUR}
     */
    public static String money(BigDecimal amount, String currency) {
        return String.format(Locale.ROOT, "%,.2f", amount) + (currency.isEmpty() ? "" : "\u00a0" + currency);
    }

    /**
     * An amount with its sign.
     *
     * @param amount the amount
     * @return such as {@code +10.00}
     */
    public static String signed(BigDecimal amount) {
        return amount.signum() < 0 ? "\u2212" + money(amount.negate(), "") : "+" + money(amount, "");
    }

    /**
     * A short duration.
     *
     * @param duration the duration
     * @return such as {@code 1.3 ms}
     */
    public static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }

    /**
     * A domain in Unicode form, for reading.
     *
     * @param name ASCII name
     * @return such as {@code müller.com}
     */
    public static String unicode(String name) {
        return name.contains("xn--") ? DomainName.of(name).unicode() : name;
    }

    /**
     * A text as a part of an address.
     *
     * @param part the text
     * @return the text, percent-encoded
     */
    public static String url(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /**
     * How a status is coloured; its word is there too.
     *
     * @param status the status
     * @return a class of the style sheet
     */
    public static String tone(String status) {
        return TONES.getOrDefault(status.toUpperCase(Locale.ROOT), "quiet");
    }

    /**
     * How the code of an answer is coloured.
     *
     * @param code the code
     * @return a class of the style sheet
     */
    public static String tone(int code) {
        return code >= 500 ? "bad" : (code >= 400 || code < 200) ? "warn" : "good";
    }

    /**
     * A constant as words.
     *
     * @param words such as {@code ADD_DOMAIN}
     * @return such as {@code add domain}
     */
    public static String sentence(String words) {
        return words.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /**
     * What a command is about.
     *
     * @param parameters its parameters
     * @return the domain, zone, contact or other object that it names; the empty text if it names none
     */
    public static String subject(Map<String, String> parameters) {
        return SUBJECTS.stream()
                .map(parameters::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Format::unicodeIfName)
                .orElse("");
    }

    /** What clients send need not be a name. */
    private static String unicodeIfName(String text) {
        try {
            return unicode(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
