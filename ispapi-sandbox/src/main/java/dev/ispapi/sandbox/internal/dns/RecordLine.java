package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads records of a zone from lines: {@code NAME TTL IN TYPE DATA}. TTL and {@code IN} can be left out. A name without closing dot is
 * relative to the zone, {@code @} is the zone itself. Blanks and case inside of quotes stay as they are.
 *
 * @param origin the zone's name, with closing dot
 * @param ttl what a record without TTL gets, in seconds
 * @param isExtended whether the {@code X-} types are understood: forwards of web and mail
 */
record RecordLine(String origin, int ttl, boolean isExtended) {

    private static final String ANY = "%";
    private static final Pattern WORD = Pattern.compile("\\s*(\\S+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern OWNER = Pattern.compile("(\\*\\.)?([a-z0-9_]([a-z0-9_/-]*[a-z0-9_])?\\.)+");

    static RecordLine of(DnsZone zone, boolean isExtended) {
        return new RecordLine(zone.name() + ".", zone.soa().ttl(), isExtended);
    }

    /** What a line says; an empty text for what it leaves out at its end. */
    private record Parts(String name, Optional<Integer> ttl, String type, String data) {}

    private static Parts split(String line) {
        Matcher words = WORD.matcher(withoutComment(line));
        String name = next(words);
        String word = next(words);
        Optional<Integer> time = NUMBER.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
        if (time.isPresent()) {
            word = next(words);
        }
        if (word.equalsIgnoreCase("IN")) {
            word = next(words);
        }
        int end = word.isEmpty() ? line.length() : words.end();
        String text = withoutComment(line);
        return new Parts(
                name,
                time,
                word.toUpperCase(Locale.ROOT),
                end >= text.length() ? "" : text.substring(end).strip());
    }

    private static String next(Matcher words) {
        return words.find() ? words.group(1) : "";
    }

    /** A line up to a semicolon that follows a blank and is not quoted. */
    private static String withoutComment(String line) {
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ';' && !isQuoted && i > 0 && Character.isWhitespace(line.charAt(i - 1))) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /** The record that a line describes. */
    ZoneRecord read(String line) {
        Parts parts = split(line);
        String name = full(parts.name());
        boolean isRefused = parts.data().isEmpty()
                || !isOwner(name)
                || (parts.type().startsWith("X-") && !isExtended)
                || (parts.type().equals("CNAME") && name.equals(origin));
        if (isRefused) {
            throw refused(line);
        }
        String data = new RecordData(this, parts.type()).read(parts.data()).orElseThrow(() -> refused(line));
        return new ZoneRecord(name, parts.ttl().orElse(ttl), parts.type(), data);
    }

    /**
     * The records that a line of {@code DELRR} means: a whole record, or one with its end left out: {@code www A} is all addresses of a
     * name, {@code % TXT} all records of a type.
     */
    Predicate<ZoneRecord> pattern(String line) {
        Parts parts = split(line);
        if (parts.name().isEmpty()) {
            throw refused(line);
        }
        RecordData type = new RecordData(this, parts.type());
        Optional<String> data = parts.data().isEmpty()
                ? Optional.empty()
                : Optional.of(type.read(parts.data()).orElseThrow(() -> refused(line)));
        return candidate -> (parts.name().equals(ANY) || candidate.name().equals(full(parts.name())))
                && (parts.type().isEmpty() || candidate.type().equals(parts.type()))
                && data.map(text -> type.isSame(candidate.data(), text)).orElse(true);
    }

    /** Whether two records of a name and type say the same. */
    boolean isSame(ZoneRecord one, ZoneRecord other) {
        return one.name().equals(other.name())
                && one.type().equals(other.type())
                && new RecordData(this, one.type()).isSame(one.data(), other.data());
    }

    /** A name in full, with closing dot. */
    String full(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("@")) {
            return origin;
        }
        return lower.endsWith(".") ? lower : lower + "." + origin;
    }

    /** A name as it is written inside of the zone. */
    String relative(String name) {
        if (name.equals(origin)) {
            return "@";
        }
        return name.endsWith("." + origin) ? name.substring(0, name.length() - origin.length() - 1) : name;
    }

    static String text(ZoneRecord one) {
        return one.name() + " " + one.ttl() + " IN " + one.type() + " " + one.data();
    }

    static Refusal refused(String line) {
        return Refusal.syntax("resource record [" + line + "]");
    }

    private boolean isOwner(String name) {
        return HostName.isWithin(name, origin) && OWNER.matcher(name).matches();
    }
}
