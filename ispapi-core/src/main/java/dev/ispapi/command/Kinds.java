package dev.ispapi.command;

import dev.ispapi.Platform;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.domain.DelegationSigner;
import dev.ispapi.domain.DnsKey;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.ApiDates;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.value.CountryCode;
import dev.ispapi.value.EmailAddress;
import dev.ispapi.value.HostEntry;
import dev.ispapi.value.IpAddress;
import dev.ispapi.value.Period;
import dev.ispapi.value.PhoneNumber;
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
            new Kind<>("HOSTNAME", List.of(), DomainName::of, (name, profile) -> name.ascii(profile)).distinct();

    /** Any text of one line. */
    public static final Kind<String> TEXT = text("TEXT", text -> text);

    /** A pattern with {@code *} and {@code ?}; never converted to ASCII. */
    public static final Kind<String> PATTERN = text("PATTERN", Kinds::notEmpty);

    /** A regular expression of the API. */
    public static final Kind<String> REGEX = text("REGEX", text -> text);

    /** The handle of a contact, such as {@code P-ABC1}. */
    public static final Kind<String> CONTACT = text("CONTACT", Kinds::handle);

    /** An e-mail address; an internationalized domain is converted to ASCII. */
    public static final Kind<EmailAddress> EMAIL =
            new Kind<>("EMAIL", List.of(), EmailAddress::of, EmailAddress::ascii);

    /** A phone or fax number, such as {@code +49.301234567}. */
    public static final Kind<PhoneNumber> PHONE = Kind.of("PHONE", PhoneNumber::of, PhoneNumber::toString);

    /** A country, as a code of two letters (ISO 3166-1). */
    public static final Kind<CountryCode> COUNTRY = Kind.of("COUNTRY", CountryCode::of, CountryCode::toString);

    /** An IPv4 or IPv6 address. */
    public static final Kind<IpAddress> IPADDRESS = Kind.of("IPADDRESS", IpAddress::of, IpAddress::toString);

    /** A nameserver with its addresses (glue), such as {@code ns1.example.com 192.0.2.1}; the name is converted to ASCII. */
    public static final Kind<HostEntry> HOST = new Kind<>("HOST", List.of(), HostEntry::of, HostEntry::ascii);

    /** The name of a DNS zone; internationalized ones are converted to ASCII. */
    public static final Kind<DomainName> DNSZONE =
            new Kind<>("DNSZONE", List.of(), DomainName::of, (name, profile) -> name.ascii(profile));

    /** A resource record to be added, checked field by field where its type is known. */
    public static final Kind<DnsRecord> RR =
            Kind.of("RR", DnsRecord::of, record -> record.checked().toString());

    /** A resource record that exists and is to be removed: a line with owner, type and data, whether or not the data is right. */
    public static final Kind<DnsRecord> EXISTING_RR = Kind.of("EXISTING_RR", DnsRecord::parse, DnsRecord::toString);

    /** A DS record of DNSSEC, such as {@code 2371 13 2 1F98...}. */
    public static final Kind<DelegationSigner> DS = Kind.of("DS", DelegationSigner::of, DelegationSigner::toString);

    /** A DNSKEY record of DNSSEC, such as {@code 257 3 13 mdsswUyr...}. */
    public static final Kind<DnsKey> DNSKEY = Kind.of("DNSKEY", DnsKey::of, DnsKey::toString);

    /** A name of any form, such as that of a certificate ({@code *.example.com}); internationalized ones are converted to ASCII. */
    public static final Kind<String> ANY_NAME =
            new Kind<>("ANY_NAME", List.of(), text -> text, AsciiNames::convertUnlessPattern);

    /**
     * The name or number of an object. Where {@code OBJECTCLASS} says that it is a domain, a DNS zone or a nameserver, an internationalized
     * name is converted to ASCII.
     */
    public static final Kind<String> OBJECTID = text("OBJECTID", text -> text);

    /** A term to order, in years or months, such as {@code 1Y}; zero or more. Days and weeks are not for sale. */
    public static final Kind<Period> PERIOD =
            Kind.of("PERIOD", Kinds::period, period -> period(period.toString()).toString());

    /** A term to order as CNR writes it: a bare number of years, or months, such as {@code 1} or {@code 1M}; it is read in either form. */
    public static final Kind<Period> BARE_PERIOD =
            Kind.of("BARE_PERIOD", Kinds::period, period -> Platform.CNR.text(period(period.toString())));

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

    /** A group of parameters, of which each member has a kind. */
    static final Kind<String> GROUP = text("GROUP", text -> text);

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

    private static Period period(String text) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw notATerm(text, e);
        }
        boolean isTerm = period.unit() == Period.Unit.YEARS || period.unit() == Period.Unit.MONTHS;
        if (isTerm && (text.endsWith("y") || text.endsWith("m"))) {
            throw new IllegalArgumentException("expected a period in years or months, found " + Excerpt.quote(text)
                    + "; Y and M are case sensitive, write " + Excerpt.shorten(text.toUpperCase(Locale.ROOT)));
        }
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
