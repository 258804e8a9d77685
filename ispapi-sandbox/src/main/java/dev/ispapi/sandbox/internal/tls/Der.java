package dev.ispapi.sandbox.internal.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The few forms of ASN.1's distinguished encoding rules (X.690) that a certificate needs. */
final class Der {

    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int UTC_TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int FIRST_LONG_LENGTH = 0x80;
    private static final int FIRST_GENERALIZED_YEAR = 2050;
    private static final DateTimeFormatter LONG_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT);
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("uuMMddHHmmss'Z'", Locale.ROOT);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, parts);
    }

    static byte[] set(byte[]... parts) {
        return tagged(SET, parts);
    }

    static byte[] integer(BigInteger value) {
        return tagged(INTEGER, value.toByteArray());
    }

    static byte[] truth() {
        return tagged(BOOLEAN, new byte[] {(byte) 0xff});
    }

    static byte[] text(String value) {
        return tagged(UTF8_STRING, value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] octets(byte[] value) {
        return tagged(OCTET_STRING, value);
    }

    /** Whole bytes as a bit string: no bits are unused. */
    static byte[] bits(byte[] value) {
        return tagged(BIT_STRING, new byte[] {0}, value);
    }

    /** A time; RFC 5280 wants two digits of the year up to 2049. */
    static byte[] time(Instant value) {
        var utc = value.atOffset(ZoneOffset.UTC);
        return utc.getYear() < FIRST_GENERALIZED_YEAR
                ? tagged(UTC_TIME, SHORT_TIME.format(utc).getBytes(StandardCharsets.US_ASCII))
                : tagged(GENERALIZED_TIME, LONG_TIME.format(utc).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] identifier(int... arcs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(arcs[0] * 40 + arcs[1]);
        for (int i = 2; i < arcs.length; i++) {
            for (int shift = 28; shift > 0; shift -= 7) {
                if (arcs[i] >>> shift != 0) {
                    bytes.write(((arcs[i] >>> shift) & 0x7f) | 0x80);
                }
            }
            bytes.write(arcs[i] & 0x7f);
        }
        return tagged(OBJECT_IDENTIFIER, bytes.toByteArray());
    }

    static byte[] tagged(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(tag);
        int length = content.size();
        if (length < FIRST_LONG_LENGTH) {
            bytes.write(length);
        } else {
            byte[] digits = BigInteger.valueOf(length).toByteArray();
            int start = digits[0] == 0 ? 1 : 0;
            bytes.write(FIRST_LONG_LENGTH | (digits.length - start));
            bytes.write(digits, start, digits.length - start);
        }
        bytes.writeBytes(content.toByteArray());
        return bytes.toByteArray();
    }
}
