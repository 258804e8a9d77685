package dev.ispapi.dnszone;

import dev.ispapi.internal.Excerpt;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** The fields of records, checked and as they are written. */
final class RecordFields {

    static final int MAX_16_BITS = 65_535;
    static final int MAX_8_BITS = 255;

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]{1,15}");

    private RecordFields() {}

    static Duration ttl(Duration ttl) {
        if (ttl.isNegative()
                || !ttl.equals(Duration.ofSeconds(ttl.toSeconds()))
                || ttl.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "expected a time to live of 0 to 2147483647 whole seconds (RFC 2181), found " + ttl);
        }
        return ttl;
    }

    static String number(String what, int number, int max) {
        if (number < 0 || number > max) {
            throw new IllegalArgumentException("expected a " + what + " from 0 to " + max + ", found " + number);
        }
        return Integer.toString(number);
    }

    static String number(String what, String text, int max) {
        boolean isNumber = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || text.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a " + what + " from 0 to " + max + ", found " + Excerpt.quote(text));
        }
        return number(what, Integer.parseInt(text), max);
    }

    /** The tag of a CAA record, in lower case. */
    static String tag(String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    "expected the tag of a CAA record, such as issue, of letters and digits, found "
                            + Excerpt.quote(tag));
        }
        return tag.toLowerCase(Locale.ROOT);
    }

    /** Any name, but one. */
    static String name(String type, DnsTarget target) {
        if (target.isNone()) {
            throw new IllegalArgumentException("a " + type + " record points to a name, found none");
        }
        return target.toString();
    }

    /** The name of a host. */
    static String hostName(String type, DnsTarget target) {
        return target.isNone() ? name(type, target) : host(type, target);
    }

    /** The name of a host, or none. */
    static String host(String type, DnsTarget target) {
        if (!target.isHost()) {
            throw DnsNames.refused("target", target.toString(), "the host of a " + type + " record has no underscores");
        }
        return target.toString();
    }
}
