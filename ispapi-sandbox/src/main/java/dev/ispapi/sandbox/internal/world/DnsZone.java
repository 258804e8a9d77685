package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A zone that is served here.
 *
 * @param name ASCII name, without the closing dot
 * @param account the log-in of the account that has it
 * @param soa its start of authority
 * @param records its records, without the SOA, in the order in which they were added
 * @param settings what the account can set
 * @param created when it was made
 * @param updated when it was last changed
 */
public record DnsZone(
        String name,
        String account,
        Soa soa,
        List<ZoneRecord> records,
        Settings settings,
        Instant created,
        Instant updated) {

    /** What a zone's records have for a time to live, in seconds unless they say otherwise. */
    private static final int TTL = 28_800;

    private static final int REFRESH = 7_200;
    private static final int RETRY = 900;
    private static final int EXPIRE = 1_209_600;
    private static final int MIN_TTL = 86_400;

    /** The nameservers that serve zones here, with their closing dots. */
    public static final List<String> NAMESERVERS = List.of("ns1.ispapi.net.", "ns2.ispapi.net.", "ns3.ispapi.net.");

    /**
     * The start of authority.
     *
     * @param ttl seconds
     * @param primary the first nameserver, with closing dot
     * @param mailbox the mailbox of the zone's keeper as a name, with closing dot
     * @param serial as 32 bits without sign
     * @param refresh seconds
     * @param retry seconds
     * @param expire seconds
     * @param minTtl seconds
     */
    public record Soa(
            int ttl, String primary, String mailbox, long serial, int refresh, int retry, int expire, int minTtl) {}

    /**
     * A record.
     *
     * @param name the owner in full, with closing dot
     * @param ttl seconds
     * @param type such as {@code MX}
     * @param data as in a zone file, names in full
     */
    public record ZoneRecord(String name, int ttl, String type, String data) {}

    /**
     * What the account can set.
     *
     * @param status {@code ACTIVE}, {@code INACTIVE} or {@code HOLD}
     * @param mode {@code MASTER} or {@code SLAVE}
     * @param master where a slave zone comes from; empty for a master zone
     * @param dnssec {@code DISABLED} or {@code AUTO}
     */
    public record Settings(String status, String mode, String master, String dnssec) {}

    /**
     * A zone as it begins: with the nameservers of this place, and nothing else.
     *
     * @param name ASCII name, without the closing dot
     * @param account the log-in of the account
     * @param now when
     * @return the zone
     */
    public static DnsZone beginning(String name, String account, Instant now) {
        String origin = name + ".";
        Soa soa = new Soa(
                TTL, NAMESERVERS.get(0), "hostmaster." + origin, firstSerial(now), REFRESH, RETRY, EXPIRE, MIN_TTL);
        List<ZoneRecord> nameservers = NAMESERVERS.stream()
                .map(server -> new ZoneRecord(origin, TTL, "NS", server))
                .toList();
        return new DnsZone(name, account, soa, nameservers, new Settings("ACTIVE", "MASTER", "", "DISABLED"), now, now);
    }

    /**
     * The first serial number of a day.
     *
     * @param now the moment
     * @return such as 2026112400
     */
    public static long firstSerial(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return (day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth()) * 100L;
    }
}
