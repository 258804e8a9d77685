package dev.ispapi.domain;

import dev.ispapi.internal.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A DS record of DNSSEC, as {@code SECDNS-DS} takes it and {@link StatusDomain} answers it: {@code 2371 13 2 1F98...}. It is checked here,
 * because a registry that gets a wrong one either refuses it later or makes the domain unreachable.
 *
 * @param keyTag the number of the key, 0 to 65535
 * @param algorithm the algorithm of the key, 1 to 255, such as 13 for ECDSA P-256
 * @param digestType how the digest was made, 1 to 255: 1 is SHA-1, 2 is SHA-256, 4 is SHA-384
 * @param digest the digest in hexadecimal digits, upper case
 */
public record DelegationSigner(int keyTag, int algorithm, int digestType, String digest) {

    private static final Map<Integer, Integer> DIGEST_LENGTHS = Map.of(1, 40, 2, 64, 4, 96);

    /**
     * Checks the record.
     *
     * @param keyTag the number of the key, 0 to 65535
     * @param algorithm the algorithm of the key, 1 to 255
     * @param digestType how the digest was made, 1 to 255
     * @param digest the digest in hexadecimal digits, of any case and with blanks between them
     * @throws IllegalArgumentException if a number is out of its range, or the digest is not of its type's length
     */
    public DelegationSigner {
        RecordParts.range("key tag", keyTag, 0, 65535);
        RecordParts.range("algorithm", algorithm, 1, 255);
        RecordParts.range("digest type", digestType, 1, 255);
        digest = digest.replace(" ", "").toUpperCase(Locale.ROOT);
        int length = DIGEST_LENGTHS.getOrDefault(digestType, digest.length());
        boolean isHex = digest.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x7f);
        if (!isHex || digest.isEmpty() || digest.length() % 2 != 0 || digest.length() != length) {
            throw new IllegalArgumentException("expected a digest of type " + digestType + ", "
                    + (DIGEST_LENGTHS.containsKey(digestType)
                            ? length + " hexadecimal digits"
                            : "hexadecimal digits in pairs")
                    + ", found " + Excerpt.quote(digest));
        }
    }

    /**
     * Reads a record.
     *
     * @param text key tag, algorithm, digest type and digest, with blanks between
     * @return the record
     * @throws IllegalArgumentException if it is not valid; the message says what is wrong
     */
    public static DelegationSigner of(String text) {
        List<String> parts = RecordParts.of(text, "a DS record such as \"2371 13 2 1F98...\"");
        return new DelegationSigner(
                RecordParts.number("key tag", parts.get(0)),
                RecordParts.number("algorithm", parts.get(1)),
                RecordParts.number("digest type", parts.get(2)),
                parts.get(3));
    }

    /** The record as it is sent. */
    @Override
    public String toString() {
        return keyTag + " " + algorithm + " " + digestType + " " + digest;
    }
}
