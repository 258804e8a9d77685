package dev.ispapi.bridge.internal.convert;

import dev.ispapi.dnszone.DnsRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Resource records: the same notation on both platforms, with other rules for owners, classes and dots. */
public final class Records {

    private static final Set<String> TARGETS = Set.of("CNAME", "MX", "NS", "SRV", "PTR", "ALIAS", "DNAME");

    private Records() {}

    /**
     * A record as CNR takes it: the owner relative to its zone, {@code @} for the zone itself; NS records without class.
     *
     * @param line the ISPAPI line
     * @param zone the zone's name, with or without closing dot
     * @return the line
     * @throws IllegalArgumentException if it is no record, or a forwarding
     */
    public static String toCnr(String line, String zone) {
        DnsRecord record = DnsRecord.parse(line);
        if (record.isExtended()) {
            throw new IllegalArgumentException("is a forwarding (" + record.type()
                    + "); on CNR forwardings are commands of their own: AddWebFwd, AddMailFwd");
        }
        String type = record.type();
        return relative(record.owner(), zone)
                + record.ttl().map(ttl -> " " + ttl.toSeconds()).orElse("")
                + (type.equals("NS") ? " " : " IN ") + type + " " + record.data();
    }

    /**
     * Whether a line says for how long its record may be kept.
     *
     * @param line the ISPAPI line
     * @return true if it has a time to live
     * @throws IllegalArgumentException if it is no record
     */
    public static boolean hasTtl(String line) {
        return DnsRecord.parse(line).ttl().isPresent();
    }

    /**
     * Whether two lines are one record, whatever their times to live.
     *
     * @param one an ISPAPI line
     * @param other another
     * @param zone the zone's name, with or without closing dot
     * @return true if owner, type and data are alike
     * @throws IllegalArgumentException if one of them is no record
     */
    public static boolean isAlike(String one, String other, String zone) {
        return withoutTtl(DnsRecord.parse(one), zone).equals(withoutTtl(DnsRecord.parse(other), zone));
    }

    private static List<String> withoutTtl(DnsRecord record, String zone) {
        String type = record.type().toUpperCase(Locale.ROOT);
        String data = dotted(type, record.data());
        return List.of(
                absolute(withoutDot(zone), withoutDot(record.owner())).toLowerCase(Locale.ROOT),
                type,
                TARGETS.contains(type) ? data.toLowerCase(Locale.ROOT) : data);
    }

    private static String relative(String owner, String zone) {
        String apex = withoutDot(zone).toLowerCase(Locale.ROOT);
        String name = withoutDot(owner).toLowerCase(Locale.ROOT);
        boolean isAbsolute = owner.endsWith(".");
        if (isAbsolute && name.equals(apex)) {
            return "@";
        }
        return isAbsolute && name.endsWith("." + apex) ? name.substring(0, name.length() - apex.length() - 1) : owner;
    }

    /**
     * A line as ISPAPI answers it, from the cells of a CNR row.
     *
     * @param zone the zone's name
     * @param name the owner, relative or whole, {@code @} for the zone itself
     * @param ttl seconds; empty if the row has none
     * @param type the type
     * @param content the data; for MX and SRV the priority stands in front
     * @param staysRelative whether the owner stays as it is ({@code SHORT=1})
     * @return the line
     */
    public static String toIspapi(
            String zone, String name, Optional<String> ttl, String type, String content, boolean staysRelative) {
        String owner = staysRelative ? name : absolute(withoutDot(zone), withoutDot(name)) + ".";
        return owner + ttl.map(seconds -> " " + seconds).orElse("") + " IN " + type + " " + dotted(type, content);
    }

    private static String absolute(String zone, String name) {
        if (name.isEmpty() || name.equals("@")) {
            return zone;
        }
        boolean isWhole = name.equalsIgnoreCase(zone)
                || name.toLowerCase(Locale.ROOT).endsWith("." + zone.toLowerCase(Locale.ROOT));
        return isWhole ? name : name + "." + zone;
    }

    private static String dotted(String type, String content) {
        boolean isTarget = TARGETS.contains(type.toUpperCase(Locale.ROOT));
        return isTarget && !content.endsWith(".") ? content + "." : content;
    }

    /**
     * A zone's name as CNR writes it.
     *
     * @param name with or without closing dot
     * @return without
     */
    public static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
