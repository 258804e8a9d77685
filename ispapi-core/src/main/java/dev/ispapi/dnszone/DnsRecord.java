package dev.ispapi.dnszone;

import dev.ispapi.value.IpAddress;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resource record of a zone; its text is what the parameter {@code RR} of {@code CreateDNSZone} and {@code UpdateDNSZone} takes.
 *
 * <pre>{@code
 * CreateDNSZone.builder()
 *         .dnsZone("example.com")
 *         .addRrs(
 *                 DnsRecord.a("@", "192.0.2.1"),              // @ IN A 192.0.2.1
 *                 DnsRecord.cname("www", "host.example.net"), // www IN CNAME host.example.net.
 *                 DnsRecord.mx("@", 10, "mail.example.net"))  // @ IN MX 10 mail.example.net.
 *         .build();
 * }</pre>
 *
 * <p>The owner is {@code @} for the zone itself, a name relative to the zone ({@code www}, {@code *}, {@code _dmarc}), or a whole name with
 * a dot at its end ({@code www.example.com.}). Names are taken in Unicode, too, and sent in ASCII. A target is a whole name and gets its
 * dot, unless it is {@linkplain DnsTarget#relative relative} on purpose (FAQ 44). MX and SRV records have a priority, because the API
 * makes 100 of a missing one (FAQ 59). All methods refuse with an {@link IllegalArgumentException} what no name server could load; nothing
 * asks the DNS. Whether records fit together, {@link DnsZoneContents} tells.
 *
 * <p>{@link #of(String)} reads and checks a line that is to be sent, {@link #parse} reads what {@code QueryDNSZoneRRList} answers. Two records are equal if their texts are. Immutable.
 */
public final class DnsRecord {

    private static final Set<String> BUILT = Set.of("A", "AAAA", "CNAME", "MX", "TXT", "SRV", "NS", "CAA", "PTR");
    static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9-]{0,31}");
    private static final Pattern SERVICE = Pattern.compile("(\\*|_[^.]+)\\._[^.]+(\\..+)?");
    private static final String APEX_CNAME =
            "the zone itself can't have a CNAME record, because it has SOA and NS records; give it A and AAAA records";

    private final String owner;
    private final @Nullable Duration ttl;
    private final String type;
    private final List<String> words;

    DnsRecord(String owner, @Nullable Duration ttl, String type, List<String> words) {
        this.owner = owner;
        this.ttl = ttl;
        this.type = type;
        this.words = List.copyOf(words);
    }

    private static DnsRecord of(String owner, String type, List<String> words) {
        return new DnsRecord(DnsNames.owner(owner), null, type, words);
    }

    /**
     * The IPv4 address of a host.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param address four decimal numbers, such as {@code 192.0.2.1}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord a(String owner, String address) {
        return of(owner, "A", List.of(IpAddress.v4(address).toString()));
    }

    /**
     * The IPv4 address of a host.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param address the address
     * @return the record
     * @throws IllegalArgumentException if the owner is no name
     */
    public static DnsRecord a(String owner, Inet4Address address) {
        return of(owner, "A", List.of(IpAddress.of(address).toString()));
    }

    /**
     * The IPv6 address of a host.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param address such as {@code 2001:db8::1}, without a scope
     * @return the record, with the shortest form of the address
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord aaaa(String owner, String address) {
        return of(owner, "AAAA", List.of(IpAddress.v6(address).toString()));
    }

    /**
     * The IPv6 address of a host.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param address the address; a scope is left out
     * @return the record
     * @throws IllegalArgumentException if the owner is no name
     */
    public static DnsRecord aaaa(String owner, Inet6Address address) {
        return of(owner, "AAAA", List.of(IpAddress.of(address).toString()));
    }

    /**
     * Another name for a name. It stands alone: its owner has no other record, so that it can't be the zone itself (FAQ 44).
     *
     * @param owner relative, or absolute with its dot
     * @param target a whole name; see {@link DnsTarget#of}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord cname(String owner, String target) {
        return cname(owner, DnsTarget.of(target));
    }

    /**
     * Another name for a name. It stands alone: its owner has no other record, so that it can't be the zone itself (FAQ 44).
     *
     * @param owner relative, or absolute with its dot
     * @param target the other name
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord cname(String owner, DnsTarget target) {
        if (owner.equals(DnsNames.APEX)) {
            throw new IllegalArgumentException(APEX_CNAME);
        }
        return of(owner, "CNAME", List.of(RecordFields.name("CNAME", target)));
    }

    /**
     * A host that takes mail.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param priority from 0, tried first, to 65535
     * @param target a whole name; see {@link DnsTarget#of}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord mx(String owner, int priority, String target) {
        return mx(owner, priority, DnsTarget.of(target));
    }

    /**
     * A host that takes mail; {@link DnsTarget#none()} with priority 0 says that there is none.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param priority from 0, tried first, to 65535
     * @param target the host
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord mx(String owner, int priority, DnsTarget target) {
        if (target.isNone() && priority != 0) {
            throw new IllegalArgumentException(
                    "an MX record without a host has priority 0 (RFC 7505), found " + priority);
        }
        return of(
                owner,
                "MX",
                List.of(
                        RecordFields.number("priority", priority, RecordFields.MAX_16_BITS),
                        RecordFields.host("MX", target)));
    }

    /**
     * A text. It is quoted, and split into strings of 255 bytes where it is longer.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param text printable characters without line breaks, up to 65,279 bytes in UTF-8; not quoted. What is not ASCII is written as
     *     {@code \DDD}, byte by byte
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord txt(String owner, String text) {
        return of(owner, "TXT", RecordLine.words(CharacterStrings.quote("text", text)));
    }

    /**
     * A host that offers a service.
     *
     * @param owner service and protocol, each with an underscore, such as {@code _sip._tcp} or {@code _sip._tcp.office}
     * @param priority from 0, tried first, to 65535
     * @param weight the share among hosts of one priority, from 0 to 65535
     * @param port from 0 to 65535
     * @param target a whole name; see {@link DnsTarget#of}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord srv(String owner, int priority, int weight, int port, String target) {
        return srv(owner, priority, weight, port, DnsTarget.of(target));
    }

    /**
     * A host that offers a service; {@link DnsTarget#none()} says that there is none.
     *
     * @param owner service and protocol, each with an underscore, such as {@code _sip._tcp} or {@code _sip._tcp.office}
     * @param priority from 0, tried first, to 65535
     * @param weight the share among hosts of one priority, from 0 to 65535
     * @param port from 0 to 65535
     * @param target the host
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord srv(String owner, int priority, int weight, int port, DnsTarget target) {
        if (!SERVICE.matcher(owner).matches()) {
            throw DnsNames.refused(
                    "owner", owner, "that of an SRV record begins with service and protocol, as _sip._tcp does");
        }
        return of(
                owner,
                "SRV",
                List.of(
                        RecordFields.number("priority", priority, RecordFields.MAX_16_BITS),
                        RecordFields.number("weight", weight, RecordFields.MAX_16_BITS),
                        RecordFields.number("port", port, RecordFields.MAX_16_BITS),
                        RecordFields.host("SRV", target)));
    }

    /**
     * A name server of the zone, or of a zone below it.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param target a whole name; see {@link DnsTarget#of}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord ns(String owner, String target) {
        return ns(owner, DnsTarget.of(target));
    }

    /**
     * A name server of the zone, or of a zone below it.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param target the name server
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord ns(String owner, DnsTarget target) {
        return of(owner, "NS", List.of(RecordFields.hostName("NS", target)));
    }

    /**
     * Who may issue certificates.
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param flags 0, or 128 if an authority that does not know the tag must not issue
     * @param tag such as {@code issue}, {@code issuewild}, {@code iodef}
     * @param value such as {@code ca.example.net}; printable ASCII up to 255 characters, not quoted
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord caa(String owner, int flags, String tag, String value) {
        String lower = RecordFields.tag(tag);
        if (value.length() > CharacterStrings.MAX_STRING) {
            throw new IllegalArgumentException(
                    "the value of a CAA record has " + value.length() + " characters; 255 are the most");
        }
        return of(
                owner,
                "CAA",
                List.of(
                        RecordFields.number("flags", flags, RecordFields.MAX_8_BITS),
                        lower,
                        CharacterStrings.quote("value", value)));
    }

    /**
     * The name that belongs to an address, in a reverse zone.
     *
     * @param owner such as {@code 1}, in the zone {@code 2.0.192.in-addr.arpa}
     * @param target a whole name; see {@link DnsTarget#of}
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static DnsRecord ptr(String owner, String target) {
        return of(owner, "PTR", List.of(RecordFields.hostName("PTR", DnsTarget.of(target))));
    }

    /**
     * A record of a type for which there is no method here, such as {@code TLSA}, {@code SVCB} and {@code SSHFP}, or {@code X-HTTP} and {@code X-SMTP}
     * (forwards of web and mail, with {@code EXTENDED=1}). Its data is sent as it stands,
     * but for the names in the data of DNAME, SVCB, HTTPS, NAPTR and the like: they are whole names and get their dot (FAQ 44).
     *
     * @param owner {@code @}, relative, or absolute with its dot
     * @param type the type, in any case
     * @param data what stands behind the type, without line breaks
     * @return the record
     * @throws IllegalArgumentException if one is not what it should be, or there is a method for the type
     */
    public static DnsRecord of(String owner, String type, String data) {
        String upper = type.toUpperCase(Locale.ROOT);
        if (!TYPE.matcher(upper).matches()) {
            throw new IllegalArgumentException(
                    "expected the type of a record, such as TLSA, of letters, digits and hyphens");
        }
        if (BUILT.contains(upper)) {
            throw new IllegalArgumentException("use DnsRecord." + upper.toLowerCase(Locale.ROOT)
                    + "(...) for a record of the type " + upper + ": it knows what the data must be");
        }
        List<String> words = RecordLine.words(data);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("expected the data of the " + upper + " record, found none");
        }
        return of(owner, upper, RecordData.withDots(upper, words));
    }

    /**
     * Reads a record that is to be sent: one line as {@link #parse} takes it, whose owner and data are checked. The fields of A, AAAA,
     * CAA, CNAME, DS, HTTPS, MX, NAPTR, NS, PTR, SRV, SSHFP, SVCB, TLSA and TXT records are checked, the names in further ones; what is
     * not known here, such as {@code X-HTTP}, is taken as it stands. A name without a dot at its end belongs to the zone, as in any
     * zone file (FAQ 44). A string of more than 255 bytes is split.
     *
     * @param line such as {@code www 3600 IN A 192.0.2.1}, or {@code @ IN MX 10 mail.example.net.}
     * @return the record, in one notation
     * @throws IllegalArgumentException if it is no record, or a field is not what it should be; the message names the field
     */
    public static DnsRecord of(String line) {
        DnsRecord record = RecordLine.read(line);
        try {
            return record.checked();
        } catch (IllegalArgumentException e) {
            throw RecordLine.refused(line, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * This record with its owner and data checked, as {@link #of(String)} does.
     *
     * @return the record, in one notation
     * @throws IllegalArgumentException if a field is not what it should be
     */
    public DnsRecord checked() {
        if (type.equals("CNAME") && owner.equals(DnsNames.APEX)) {
            throw new IllegalArgumentException(APEX_CNAME);
        }
        return new DnsRecord(DnsNames.owner(owner), ttl, type, RecordData.checked(type, words));
    }

    /**
     * Reads a record as answers have it: owner, time to live, {@code IN}, type, data; time and {@code IN} may be missing. The data is taken
     * as it stands, whether or not it is right, so that every zone can be read.
     *
     * @param text one line
     * @return the record
     * @throws IllegalArgumentException if it has no owner, type and data, or a quotation mark is not closed
     */
    public static DnsRecord parse(String text) {
        return RecordLine.read(text);
    }

    /**
     * The same with a time to live. Without, the record has the zone's own.
     *
     * @param newTtl how long others may remember it: whole seconds from 0 to 2147483647
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public DnsRecord withTtl(Duration newTtl) {
        return new DnsRecord(owner, RecordFields.ttl(newTtl), type, words);
    }

    /** {@return the owner as it is written: {@code @}, relative to the zone, or absolute with a dot at its end; in lower case} */
    public String owner() {
        return owner;
    }

    /** {@return how long others may remember it; empty for the zone's own time} */
    public Optional<Duration> ttl() {
        return Optional.ofNullable(ttl);
    }

    /** {@return the type in upper case, such as {@code MX}} */
    public String type() {
        return type;
    }

    /** {@return what stands behind the type, such as {@code 10 mail.example.net.}} */
    public String data() {
        return String.join(" ", words);
    }

    /** {@return the priority of an MX or SRV record; empty for other types, and if an answer has no number there} */
    public OptionalInt priority() {
        int expected = type.equals("MX") ? 2 : type.equals("SRV") ? 4 : 0;
        boolean isThere = words.size() == expected;
        String first = words.get(0);
        return isThere && first.matches("[0-9]{1,5}") ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
    }

    /** {@return the name that the record points to; empty for types that point to none} */
    public Optional<DnsTarget> target() {
        return switch (type) {
            case "CNAME", "NS", "PTR", "DNAME", "ALIAS", "MX", "SRV" ->
                Optional.of(DnsTarget.received(words.get(words.size() - 1)));
            default -> Optional.empty();
        };
    }

    /** {@return the text of a TXT record, its strings joined and without quotes; empty for other types} */
    public Optional<String> text() {
        return type.equals("TXT") || type.equals("SPF") ? Optional.of(CharacterStrings.join(words)) : Optional.empty();
    }

    /** {@return the address of an A or AAAA record; empty for other types, and if an answer has none there} */
    public Optional<InetAddress> address() {
        boolean isOfAddress = (type.equals("A") || type.equals("AAAA")) && IpAddress.isAddress(data());
        return isOfAddress
                ? Optional.of(IpAddress.of(data()))
                        .filter(address -> address.isV6() == type.equals("AAAA"))
                        .map(IpAddress::toInetAddress)
                : Optional.empty();
    }

    /** {@return whether it is understood with {@code EXTENDED=1} only, as {@code X-HTTP} is} */
    public boolean isExtended() {
        return type.startsWith("X-");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DnsRecord that
                && owner.equals(that.owner)
                && Objects.equals(ttl, that.ttl)
                && type.equals(that.type)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, ttl, type, words);
    }

    /** The record as {@code RR} takes it, such as {@code www 3600 IN CNAME host.example.net.}. */
    @Override
    public String toString() {
        return owner + (ttl == null ? "" : " " + ttl.toSeconds()) + " IN " + type + " " + data();
    }
}
