package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.sandbox.internal.object.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The data of records of one type.
 *
 * @param line completes names
 * @param type such as {@code MX}
 */
record RecordData(RecordLine line, String type) {

    private static final String DEFAULT_PRIORITY = "100";
    private static final int MAX_16_BITS = 65_535;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern TARGET = Pattern.compile("([a-z0-9_]([a-z0-9_/-]*[a-z0-9_])?\\.)+|\\.");
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    /** Latitude and longitude of one to three numbers each, then up to four lengths in metres. */
    private static final Pattern LOCATION = Pattern.compile(
            "[0-9]{1,2}( [0-9.]+){0,2} [NS] [0-9]{1,3}( [0-9.]+){0,2} [EW]( -?[0-9]+(\\.[0-9]+)?m?){1,4}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WORDS_OF_SRV = 4;
    private static final int WORDS_OF_CAA = 3;
    private static final int WORDS_OF_TLSA = 4;
    private static final int WORDS_OF_NAPTR = 6;

    /** The data as they are kept; empty if they are none of this type. */
    Optional<String> read(String data) {
        List<String> words = List.of(BLANKS.split(data, -1));
        return switch (type) {
            case "A" -> one(words).filter(IpAddress::isV4);
            case "AAAA" -> one(words).filter(IpAddress::isV6);
            case "CNAME", "NS", "PTR", "DNAME", "ALIAS" -> one(words).flatMap(this::target);
            case "MX" -> prioritized(words, 2);
            case "SRV" -> prioritized(words, WORDS_OF_SRV);
            case "TXT", "SPF" -> Optional.of(data).filter(text -> strings(text).isPresent());
            case "CAA" ->
                kept(
                        data,
                        words.size() >= WORDS_OF_CAA
                                && isNumber(words.get(0))
                                && words.get(1).matches("[a-z]+")
                                && strings(data).isPresent());
            case "TLSA", "SMIMEA", "DS" -> kept(data, hasNumbersAndHex(words, WORDS_OF_TLSA));
            case "SSHFP" -> kept(data, hasNumbersAndHex(words, WORDS_OF_CAA));
            case "NAPTR" ->
                kept(data, words.size() == WORDS_OF_NAPTR && isNumber(words.get(0)) && isNumber(words.get(1)));
            case "SVCB", "HTTPS" -> kept(data, words.size() >= 2 && isNumber(words.get(0)));
            case "DHCID" -> one(words).filter(text -> BASE64.matcher(text).matches());
            case "LOC" -> kept(data, LOCATION.matcher(data).matches());
            case "X-HTTP", "X-SMTP" -> Optional.of(data);
            default -> Optional.empty();
        };
    }

    /** Whether two data of this type, as they are kept, say the same. */
    boolean isSame(String one, String other) {
        return switch (type) {
            case "TXT", "SPF" -> strings(one).equals(strings(other));
            case "AAAA" -> IpAddress.canonical(one).equals(IpAddress.canonical(other));
            case "TLSA", "SMIMEA", "DS", "SSHFP" -> one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
            default -> one.equals(other);
        };
    }

    /** The character strings of a text, quoted or not; empty if a quote is open. */
    private static Optional<List<String>> strings(String text) {
        List<String> strings = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            boolean isQuoted = text.charAt(i) == '"';
            StringBuilder string = new StringBuilder();
            i += isQuoted ? 1 : 0;
            while (i < text.length() && !isEnd(text.charAt(i), isQuoted)) {
                if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                    i++;
                }
                string.append(text.charAt(i++));
            }
            if (isQuoted && i >= text.length()) {
                return Optional.empty();
            }
            i += isQuoted ? 1 : 0;
            strings.add(string.toString());
        }
        return Optional.of(strings);
    }

    private static boolean isEnd(char c, boolean isQuoted) {
        return isQuoted ? c == '"' : c == '"' || Character.isWhitespace(c);
    }

    /** Data that end in a name, behind numbers of which the first, the priority, can be left out. */
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

    private Optional<String> target(String name) {
        return Optional.of(name.equals(".") ? name : line.full(name))
                .filter(full -> TARGET.matcher(full).matches())
                .filter(full -> !IpAddress.isV4(name));
    }

    private static Optional<String> one(List<String> words) {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static Optional<String> kept(String data, boolean isRight) {
        return isRight ? Optional.of(data) : Optional.empty();
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
