package dev.ispapi.dnszone;

import dev.ispapi.idn.DomainName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The records of a zone, as they fit together or not.
 *
 * <pre>{@code
 * DnsZoneContents zone = DnsZoneContents.of("example.com")
 *         .with(DnsRecord.a("@", "192.0.2.1"), DnsRecord.cname("www", DnsTarget.apex()));
 * ispapi.send(CreateDNSZone.builder().dnsZone("example.com").records(zone.rrs()).build());
 * }</pre>
 *
 * <p>{@link #problems()} tells what a name server would refuse or what is hardly meant; {@link #rrs()} gives the records if there is nothing
 * to tell. Immutable.
 */
public final class DnsZoneContents {

    private static final String SOA = "SOA";

    private final String zone;
    private final Set<DnsRecord> records;

    private DnsZoneContents(String zone, Set<DnsRecord> records) {
        this.zone = zone;
        this.records = records;
    }

    /**
     * A zone without records.
     *
     * @param zone its name in Unicode or ASCII form
     * @return the zone
     * @throws IllegalArgumentException if it is no name
     */
    public static DnsZoneContents of(String zone) {
        return new DnsZoneContents(DomainName.of(zone).ascii(), Set.of());
    }

    /**
     * A zone as {@code QueryDNSZoneRRList} answers it.
     *
     * @param zone its name in Unicode or ASCII form
     * @param lines the values of {@code RR}
     * @return the zone
     * @throws IllegalArgumentException if the name is none, or a line is no record
     */
    public static DnsZoneContents parse(String zone, List<String> lines) {
        return of(zone).with(lines.stream().map(DnsRecord::parse).toArray(DnsRecord[]::new));
    }

    /**
     * The same with more records. One that is there already is not there twice.
     *
     * @param more the records
     * @return the changed copy
     */
    public DnsZoneContents with(DnsRecord... more) {
        Set<DnsRecord> all = new LinkedHashSet<>(records);
        all.addAll(Arrays.asList(more));
        return new DnsZoneContents(zone, all);
    }

    /**
     * The same without a record.
     *
     * @param record the record, written as it is here
     * @return the changed copy
     */
    public DnsZoneContents without(DnsRecord record) {
        Set<DnsRecord> all = new LinkedHashSet<>(records);
        all.remove(record);
        return new DnsZoneContents(zone, all);
    }

    /** {@return the zone's name in ASCII, without a dot at its end} */
    public String zone() {
        return zone;
    }

    /** {@return the records in their order, unmodifiable} */
    public List<DnsRecord> records() {
        return List.copyOf(records);
    }

    /** {@return whether a command with these records needs {@code EXTENDED=1}} */
    public boolean isExtended() {
        return records.stream().anyMatch(DnsRecord::isExtended);
    }

    /**
     * What is wrong with the records together.
     *
     * @return one sentence a problem, with the record and the remedy, unmodifiable; empty if they fit
     */
    public List<String> problems() {
        return new ZoneCheck(zone, records()).problems();
    }

    /**
     * The records for {@code RR} of {@code CreateDNSZone} and {@code UpdateDNSZone}. The SOA record is left out: it has parameters of its
     * own.
     *
     * @return the records, unmodifiable
     * @throws IllegalArgumentException if there are {@link #problems()}; it names all of them
     */
    public List<DnsRecord> rrs() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "the records of the zone " + zone + " do not fit together: " + String.join("; ", problems));
        }
        return records.stream().filter(each -> !each.type().equals(SOA)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DnsZoneContents that && zone.equals(that.zone) && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return 31 * zone.hashCode() + records.hashCode();
    }

    /** The zone and the number of its records. */
    @Override
    public String toString() {
        return zone + " with " + records.size() + " records";
    }
}
