package dev.ispapi.dnszone;

import java.time.Duration;

/** The fields of records, checked and as they are written. */
final class RecordFields {

    static final int MAX_16_BITS = 65_535;
    static final int MAX_8_BITS = 255;

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
