package dev.ispapi.dnszone;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in a zone: of owners and targets. Unlike domain names they may have underscores, and be relative to the zone. */
final class DnsNames {

    static final String APEX = "@";

    private static final int MAX_LABEL = 63;
    private static final int MAX_NAME = 253;
    private static final String WILDCARD = "*";

    /** A part of a network in a reverse zone, such as {@code 0/25} (RFC 2317). */
    private static final Pattern NETWORK = Pattern.compile("[0-9]{1,3}/[0-9]{1,2}");

    private DnsNames() {}

    /** An owner as it is written in a record: {@code @}, relative, or absolute with its dot. */
    static String owner(String text) {
        if (text.equals(APEX)) {
            return text;
        }
        String name = withoutDot(text);
        if (name.isEmpty()) {
            throw refused("owner", text, "it is empty; write @ for the zone itself");
        }
        boolean isWild = name.equals(WILDCARD) || name.startsWith("*.");
        String plain = isWild ? name.substring(Math.min(2, name.length())) : name;
        String ascii = plain.isEmpty() ? "" : ascii("owner", text, plain, text.endsWith("."));
        String owner = isWild ? WILDCARD + (ascii.isEmpty() ? "" : "." + ascii) : ascii;
        return owner + (text.endsWith(".") ? "." : "");
    }

    /** A name without a dot at its end, in ASCII and lower case. A whole name ends with its TLD, a relative one somewhere. */
    static String ascii(String what, String text, String name, boolean isWhole) {
        String ascii = isAscii(name) ? name.toLowerCase(Locale.ROOT) : converted(what, text, name, isWhole);
        List<String> labels = labels(ascii);
        labels.forEach(label -> checkLabel(what, text, label));
        if (ascii.length() > MAX_NAME) {
            throw refused(what, text, "it has " + ascii.length() + " characters; 253 are the most");
        }
        return ascii;
    }

    static List<String> labels(String name) {
        return List.of(name.split("\\.", -1));
    }

    static String withoutDot(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    static IllegalArgumentException refused(String what, String text, String reason) {
        return new IllegalArgumentException(
                "the " + what + " " + Excerpt.quote(text) + " is no name of a record: " + reason);
    }

    /** By the rules of the TLD where it is known, else label by label. */
    private static String converted(String what, String text, String name, boolean isWhole) {
        if (isWhole && name.indexOf('_') < 0 && name.indexOf('.') > 0) {
            return DomainName.of(name).ascii();
        }
        List<String> labels = new ArrayList<>();
        for (String label : labels(name)) {
            if (isAscii(label)) {
                labels.add(label.toLowerCase(Locale.ROOT));
                continue;
            }
            DomainName converted = DomainName.zone(label);
            if (converted.isMapped()) {
                // The zone's own rules would decide, and they are not known here.
                throw refused(what, text, "it can be written in two ways in ASCII; write its xn-- form");
            }
            labels.add(converted.ascii());
        }
        return labels.stream().collect(Collectors.joining("."));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static void checkLabel(String what, String text, String label) {
        if (label.isEmpty()) {
            throw refused(what, text, "two dots stand side by side, or one at the beginning");
        }
        if (label.length() > MAX_LABEL) {
            throw refused(what, text, "a label has " + label.length() + " characters; 63 are the most");
        }
        if (label.startsWith("-") || label.endsWith("-")) {
            throw refused(what, text, "a label begins or ends with a hyphen");
        }
        if (!label.chars().allMatch(DnsNames::isOfALabel)
                && !NETWORK.matcher(label).matches()) {
            throw refused(what, text, "it has a character other than letters, digits, hyphens and underscores");
        }
    }

    private static boolean isOfALabel(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
