package dev.ispapi.domain;

import dev.ispapi.internal.Excerpt;
import java.util.Base64;
import java.util.List;

/**
 * A DNSKEY record of DNSSEC, as {@code SECDNS-KEY} takes it and {@link StatusDomain} answers it: {@code 257 3 13 mdsswUyr...}. Its key is
 * a public one.
 *
 * @param flags 257 for a key-signing key, 256 for a zone-signing key
 * @param protocol always 3
 * @param algorithm the algorithm of the key, 1 to 255, such as 13 for ECDSA P-256
 * @param publicKey the key in Base64
 */
public record DnsKey(int flags, int protocol, int algorithm, String publicKey) {

    /**
     * Checks the record.
     *
     * @param flags 0 to 65535
     * @param protocol 3
     * @param algorithm 1 to 255
     * @param publicKey the key in Base64, with or without blanks
     * @throws IllegalArgumentException if a number is out of its range, or the key is no Base64
     */
    public DnsKey {
        RecordParts.range("flags", flags, 0, 65535);
        RecordParts.range("protocol", protocol, 3, 3);
        RecordParts.range("algorithm", algorithm, 1, 255);
        publicKey = publicKey.replace(" ", "");
        try {
            if (Base64.getDecoder().decode(publicKey).length == 0) {
                throw new IllegalArgumentException("expected a public key in Base64, found an empty text");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("expected a public key in Base64, found " + Excerpt.quote(publicKey), e);
        }
    }

    /**
     * Reads a record.
     *
     * @param text flags, protocol, algorithm and public key, with blanks between
     * @return the record
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong
     */
    public static DnsKey of(String text) {
        List<String> parts = RecordParts.of(text, "a DNSKEY record such as \"257 3 13 mdsswUyr...\"");
        return new DnsKey(
                RecordParts.number("flags", parts.get(0)),
                RecordParts.number("protocol", parts.get(1)),
                RecordParts.number("algorithm", parts.get(2)),
                parts.get(3));
    }

    /** The record as it is sent. */
    @Override
    public String toString() {
        return flags + " " + protocol + " " + algorithm + " " + publicKey;
    }
}
