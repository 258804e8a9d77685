package dev.ispapi.dnszone;

import dev.ispapi.domain.DelegationSigner;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.value.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the data of records field by field, where the type is known, and brings it into one notation. */
final class RecordData {

    private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2})+");
    private static final Map<Integer, Integer> TLSA_LENGTHS = Map.of(1, 64, 2, 128);
    private static final Map<Integer, Integer> SSHFP_LENGTHS = Map.of(1, 40, 2, 64);

    /** Where the names stand in the data of types for which {@link DnsRecord} has no method. */
    private static final Map<String, List<Integer>> NAMES = Map.ofEntries(
            Map.entry("AFSDB", List.of(1)),
            Map.entry("ALIAS", List.of(0)),
            Map.entry("ANAME", List.of(0)),
            Map.entry("DNAME", List.of(0)),
            Map.entry("HTTPS", List.of(1)),
            Map.entry("KX", List.of(1)),
            Map.entry("LP", List.of(1)),
            Map.entry("MINFO", List.of(0, 1)),
            Map.entry("NAPTR", List.of(5)),
            Map.entry("PX", List.of(1, 2)),
            Map.entry("RP", List.of(0, 1)),
            Map.entry("RT", List.of(1)),
            Map.entry("SVCB", List.of(1)));

    private final String type;
    private final List<String> words;

    private RecordData(String type, List<String> words) {
        this.type = type;
        this.words = words;
    }

    /** The words with the dot of FAQ 44 at the end of whole names. */
    static List<String> withDots(String type, List<String> words) {
        return new RecordData(type, words).withNames(text -> text.equals(".") ? DnsTarget.none() : DnsTarget.of(text));
    }

    /**
     * The words of a line, checked: names stay relative where they are.
     *
     * @throws IllegalArgumentException with what is wrong in which field; types that are not known here are not checked
     */
    static List<String> checked(String type, List<String> words) {
        return new RecordData(type, words).checked();
    }

    private List<String> checked() {
        return switch (type) {
            case "A" -> {
                count(1, "an address");
                yield List.of(IpAddress.v4(words.get(0)).toString());
            }
            case "AAAA" -> {
                count(1, "an address");
                yield List.of(IpAddress.v6(words.get(0)).toString());
            }
            case "CNAME" -> {
                count(1, "a name");
                yield List.of(RecordFields.name(type, DnsTarget.written(words.get(0))));
            }
            case "NS", "PTR" -> {
                count(1, "a name");
                yield List.of(RecordFields.hostName(type, DnsTarget.written(words.get(0))));
            }
            case "MX" -> mx();
            case "SRV" -> srv();
            case "TXT", "SPF" -> CharacterStrings.canonical(words);
            case "CAA" -> caa();
            case "TLSA", "SMIMEA" -> certificate();
            case "SSHFP" -> fingerprint();
            case "DS" ->
                RecordLine.words(DelegationSigner.of(String.join(" ", words)).toString());
            case "NAPTR" -> naptr();
            case "SVCB", "HTTPS" -> service();
            default -> withNames(DnsTarget::written);
        };
    }

    private List<String> mx() {
        if (words.size() == 1) {
            throw new IllegalArgumentException("the priority before the host is missing, as in 10 " + words.get(0)
                    + "; the API would make it 100 (FAQ 59)");
        }
        count(2, "a priority and a host");
        String priority = number(0, "priority", RecordFields.MAX_16_BITS);
        return List.of(priority, RecordFields.host(type, DnsTarget.written(words.get(1))));
    }

    private List<String> srv() {
        count(4, "priority, weight, port and host");
        return List.of(
                number(0, "priority", RecordFields.MAX_16_BITS),
                number(1, "weight", RecordFields.MAX_16_BITS),
                number(2, "port", RecordFields.MAX_16_BITS),
                RecordFields.host(type, DnsTarget.written(words.get(3))));
    }

    private List<String> caa() {
        count(3, "flags, a tag such as issue, and a value in quotes");
        String flags = number(0, "flags", RecordFields.MAX_8_BITS);
        String tag = RecordFields.tag(words.get(1));
        List<String> value = CharacterStrings.canonical(List.of(words.get(2)));
        if (value.size() > 1) {
            throw new IllegalArgumentException("the value of a CAA record has more than 255 characters");
        }
        return List.of(flags, tag, value.get(0));
    }

    private List<String> certificate() {
        atLeast(4, "usage, selector, matching type and data");
        String matching = number(2, "matching type", RecordFields.MAX_8_BITS);
        return List.of(
                number(0, "usage", RecordFields.MAX_8_BITS),
                number(1, "selector", RecordFields.MAX_8_BITS),
                matching,
                hex(3, TLSA_LENGTHS.get(Integer.valueOf(matching)), "matching type " + matching));
    }

    private List<String> fingerprint() {
        atLeast(3, "algorithm, type and fingerprint");
        String kind = number(1, "fingerprint type", RecordFields.MAX_8_BITS);
        return List.of(
                number(0, "algorithm", RecordFields.MAX_8_BITS),
                kind,
                hex(2, SSHFP_LENGTHS.get(Integer.valueOf(kind)), "fingerprint type " + kind));
    }

    private List<String> naptr() {
        count(6, "order, preference, flags, service, regular expression and name");
        number(0, "order", RecordFields.MAX_16_BITS);
        number(1, "preference", RecordFields.MAX_16_BITS);
        return withNames(DnsTarget::written);
    }

    private List<String> service() {
        atLeast(2, "a priority and a name");
        number(0, "priority", RecordFields.MAX_16_BITS);
        return withNames(DnsTarget::written);
    }

    private List<String> withNames(Function<String, DnsTarget> reader) {
        List<String> changed = new ArrayList<>(words);
        for (int place : NAMES.getOrDefault(type, List.of())) {
            if (place >= words.size()) {
                throw new IllegalArgumentException("the data of a " + type + " record has a name as field "
                        + (place + 1) + ", found " + Excerpt.quote(String.join(" ", words)));
            }
            changed.set(place, reader.apply(words.get(place)).toString());
        }
        return List.copyOf(changed);
    }

    private String number(int place, String what, int max) {
        return RecordFields.number(what, words.get(place), max);
    }

    /** Hexadecimal digits, which may have blanks between them. */
    private String hex(int from, @Nullable Integer length, String ofWhat) {
        String digits = String.join("", words.subList(from, words.size()));
        boolean isOfLength = length == null || digits.length() == length;
        if (!HEX.matcher(digits).matches() || !isOfLength) {
            throw new IllegalArgumentException("expected "
                    + (length == null ? "pairs of" : String.valueOf(length))
                    + " hexadecimal digits for " + ofWhat + ", found " + Excerpt.quote(digits));
        }
        return digits;
    }

    private void count(int expected, String what) {
        if (words.size() != expected) {
            throw fields(what);
        }
    }

    private void atLeast(int expected, String what) {
        if (words.size() < expected) {
            throw fields(what);
        }
    }

    private IllegalArgumentException fields(String what) {
        return new IllegalArgumentException(
                type + " data is " + what + ", found " + Excerpt.quote(String.join(" ", words)));
    }
}
