package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.object.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands behind a record's type.
 *
 * @param text whose zone relative names belong to
 * @param type the type in upper case
 */
record RecordData(RecordText text, String type) {

    /** The priority of what was sent without one. */
    private static final String DEFAULT_PRIORITY = "100";

    private static final int MAX_16_BITS = 65_535;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern TARGET = Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+|\\.");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");
    private static final int WORDS_OF_SRV = 4;
    private static final int WORDS_OF_CAA = 3;
    private static final int WORDS_OF_TLSA = 4;
    private static final int WORDS_OF_NAPTR = 6;

    /** The data with its names in full; empty if it is none of this type. */
    Optional<String> read(List<String> words) {
        return switch (type) {
            case "A" -> one(words).filter(IpAddress::isV4);
            case "AAAA" -> one(words).filter(IpAddress::isV6);
            case "CNAME", "NS", "PTR", "DNAME", "ALIAS" -> one(words).flatMap(this::target);
            case "MX" -> prioritized(words, 2);
            case "SRV" -> prioritized(words, WORDS_OF_SRV);
            case "TXT", "SPF" -> Optional.of(String.join(" ", words)).filter(RecordData::isQuotedWhole);
            case "CAA" ->
                joined(
                        words,
                        words.size() >= WORDS_OF_CAA
                                && isNumber(words.get(0))
                                && words.get(1).matches("[a-z]+"));
            case "TLSA" -> joined(words, hasNumbersAndHex(words, WORDS_OF_TLSA));
            case "DS" -> joined(words, hasNumbersAndHex(words, WORDS_OF_TLSA));
            case "SSHFP" -> joined(words, hasNumbersAndHex(words, WORDS_OF_CAA));
            case "NAPTR" ->
                joined(words, words.size() == WORDS_OF_NAPTR && isNumber(words.get(0)) && isNumber(words.get(1)));
            case "X-HTTP", "X-SMTP" -> joined(words, true);
            default -> Optional.empty();
        };
    }

    /** Numbers with the priority first, and a target. */
    private Optional<String> prioritized(List<String> sent, int size) {
        List<String> words = new ArrayList<>(sent);
        if (words.size() == size - 1) {
            words.add(0, DEFAULT_PRIORITY);
        }
        if (words.size() != size || !words.stream().limit(size - 1L).allMatch(RecordData::isNumber)) {
            return Optional.empty();
        }
        return target(words.get(size - 1)).map(target -> {
            words.set(size - 1, target);
            return String.join(" ", words);
        });
    }

    /** A name without closing dot gets the zone behind it, whatever it looks like: so does the API. */
    private Optional<String> target(String name) {
        return Optional.of(name.equals(".") ? name : text.full(name))
                .filter(full -> TARGET.matcher(full).matches())
                .filter(full -> !IpAddress.isV4(name));
    }

    private static Optional<String> one(List<String> words) {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static Optional<String> joined(List<String> words, boolean isRight) {
        return isRight ? Optional.of(String.join(" ", words)) : Optional.empty();
    }

    private static boolean isQuotedWhole(String data) {
        return data.chars().filter(c -> c == '"').count() % 2 == 0 || data.contains("\\\"");
    }

    private static boolean hasNumbersAndHex(List<String> words, int size) {
        return words.size() == size
                && words.stream().limit(size - 1L).allMatch(RecordData::isNumber)
                && HEX.matcher(words.get(size - 1)).matches();
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches() && Integer.parseInt(word) <= MAX_16_BITS;
    }
}
