package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Records as a line: {@code NAME TTL IN TYPE DATA}. TTL and {@code IN} can be left out. A name without closing dot is relative to the
 * zone, {@code @} is the zone itself.
 *
 * @param origin the zone's name, with closing dot
 * @param ttl what a record without TTL gets, in seconds
 * @param isExtended whether the {@code X-} types are understood: forwards of web and mail
 */
record RecordText(String origin, int ttl, boolean isExtended) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Pattern OWNER = Pattern.compile("(\\*\\.)?([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+");
    private static final int MIN_WORDS = 3;

    ZoneRecord read(String line) {
        Deque<String> words = words(line);
        if (words.size() < MIN_WORDS) {
            throw refused(line);
        }
        String name = full(words.removeFirst());
        int time = NUMBER.matcher(words.getFirst()).matches() ? Integer.parseInt(words.removeFirst()) : ttl;
        if (words.peekFirst() != null && words.getFirst().equalsIgnoreCase("IN")) {
            words.removeFirst();
        }
        if (words.size() < 2 || !isOwner(name)) {
            throw refused(line);
        }
        String type = words.removeFirst().toUpperCase(Locale.ROOT);
        if (type.startsWith("X-") && !isExtended) {
            throw refused(line);
        }
        String data = new RecordData(this, type).read(List.copyOf(words)).orElseThrow(() -> refused(line));
        if (type.equals("CNAME") && name.equals(origin)) {
            throw refused(line);
        }
        return new ZoneRecord(name, time, type, data);
    }

    /** A name in full, with closing dot. */
    String full(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("@")) {
            return origin;
        }
        return lower.endsWith(".") ? lower : lower + "." + origin;
    }

    /** A name relative to the zone. */
    String relative(String name) {
        if (name.equals(origin)) {
            return "@";
        }
        return name.endsWith("." + origin) ? name.substring(0, name.length() - origin.length() - 1) : name;
    }

    static Deque<String> words(String line) {
        return new ArrayDeque<>(Arrays.asList(BLANKS.split(line.strip())));
    }

    static Refusal refused(String line) {
        return Refusal.syntax("resource record [" + line + "]");
    }

    private boolean isOwner(String name) {
        return HostName.isWithin(name, origin) && OWNER.matcher(name).matches();
    }
}
