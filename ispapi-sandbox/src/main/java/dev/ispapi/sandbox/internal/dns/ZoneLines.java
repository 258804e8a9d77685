package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;

/** Records of a zone as lines, for those who write them in another form than ISPAPI's commands. */
public final class ZoneLines {

    private ZoneLines() {}

    /**
     * Reads a line.
     *
     * @param zone the zone
     * @param line the line: name, TTL, {@code IN}, type, data; TTL and {@code IN} can be left out
     * @return the record
     * @throws dev.ispapi.sandbox.internal.call.Refusal 505 if it is none
     */
    public static ZoneRecord read(DnsZone zone, String line) {
        return RecordLine.of(zone, true).read(line);
    }

    /**
     * A record as a line.
     *
     * @param one the record
     * @return name with closing dot, TTL, {@code IN}, type, data
     */
    public static String text(ZoneRecord one) {
        return RecordLine.text(one);
    }

    /**
     * The name of a record inside of its zone.
     *
     * @param zone the zone
     * @param one the record
     * @return such as {@code www}; {@code @} for the zone itself
     */
    public static String name(DnsZone zone, ZoneRecord one) {
        return RecordLine.of(zone, true).relative(one.name());
    }

    /**
     * Whether two records say the same.
     *
     * @param zone the zone
     * @param one a record
     * @param other another one
     * @return whether name, type and data are the same; the TTL does not matter
     */
    public static boolean isSame(DnsZone zone, ZoneRecord one, ZoneRecord other) {
        return RecordLine.of(zone, true).isSame(one, other);
    }
}
