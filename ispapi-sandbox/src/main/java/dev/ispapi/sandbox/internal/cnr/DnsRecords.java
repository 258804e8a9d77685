package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.dns.ZoneLines;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a zone in CNR's form: names inside of the zone, targets without closing dot, the priority at the head of the content, and rows
 * of the platform's own nameservers, which are locked.
 */
final class DnsRecords {

    private static final Set<String> WITH_TARGET = Set.of("CNAME", "NS", "MX", "SRV", "PTR", "ALIAS", "DNAME");
    private static final Set<String> WITH_PRIORITY = Set.of("MX", "SRV");
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\S+)\\s+(?:([0-9]+)\\s+)?(?:IN\\s+)?([A-Za-z0-9-]+)\\s+(.*)");
    private static final String APEX = "@";

    private final DnsZone zone;

    DnsRecords(DnsZone zone) {
        this.zone = zone;
    }

    static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryDNSZoneRRList", DnsRecords::list,
                "ExportDNSZone", DnsRecords::export,
                "QueryDNSZoneSubdomainList", DnsRecords::subdomains);
    }

    private boolean isLocked(ZoneRecord one) {
        return one.type().equals("NS") && name(one).equals(APEX) && DnsZone.NAMESERVERS.contains(one.data());
    }

    private String name(ZoneRecord one) {
        return ZoneLines.name(zone, one);
    }

    private static String content(ZoneRecord one) {
        boolean isTarget = WITH_TARGET.contains(one.type())
                && one.data().endsWith(".")
                && one.data().length() > 1;
        String content = isTarget ? one.data().substring(0, one.data().length() - 1) : one.data();
        return one.type().equals("NS") ? OrderForm.hostBack(content) : content;
    }

    private static String priority(ZoneRecord one) {
        return WITH_PRIORITY.contains(one.type())
                ? one.data().substring(0, one.data().indexOf(' '))
                : "";
    }

    private String line(ZoneRecord one) {
        return name(one) + " " + one.ttl() + " IN " + one.type() + " " + content(one);
    }

    /** All records but the locked ones, as lines of the world. */
    List<String> ownLines() {
        return zone.records().stream()
                .filter(one -> !isLocked(one))
                .map(ZoneLines::text)
                .toList();
    }

    /**
     * The world's line of the one record that a line means: name, TTL, type and content must all be those of the record. Without a TTL the
     * zone's is meant, as in a line that adds, so that the line that added a record removes it.
     */
    String exact(String line) {
        ZoneRecord found = zone.records().stream()
                .filter(one -> isExactly(line, one))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("resource record [" + line + "]"));
        if (isLocked(found)) {
            throw Refusal.invalid("resource record [" + line + "] is locked");
        }
        return ZoneLines.text(found);
    }

    private boolean isExactly(String line, ZoneRecord one) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                && isName(parts.group(1), one)
                && isTtl(parts.group(2), one)
                && one.type().equals(parts.group(3).toUpperCase(Locale.ROOT))
                && isContent(parts.group(4).strip(), one);
    }

    private boolean isTtl(@Nullable String sent, ZoneRecord one) {
        int ttl = one.ttl();
        return sent == null ? ttl == zone.soa().ttl() : sent.equals(Integer.toString(ttl));
    }

    private boolean isName(String sent, ZoneRecord one) {
        return sent.equalsIgnoreCase(name(one)) || sent.equalsIgnoreCase(one.name());
    }

    /** A target may have its closing dot, and that of an MX may come without the priority: clients send it so. */
    private static boolean isContent(String sent, ZoneRecord one) {
        String content = content(one);
        String withoutPriority = one.type().equals("MX") ? content.substring(content.indexOf(' ') + 1) : content;
        String bare = WITH_TARGET.contains(one.type()) ? HostName.canonical(sent) : sent;
        return Stream.of(content, withoutPriority, one.data())
                .anyMatch(known -> known.equals(sent) || known.equals(bare));
    }

    private static Answer list(Call call) {
        DnsRecords records = new DnsRecords(DnsZones.find(call));
        Rows<ZoneRecord> rows = new Rows<>(call);
        boolean isWide = !call.text("WIDE").isEmpty() && !call.text("WIDE").equals("0");
        if (!isWide) {
            rows.column("rr", records::line);
        }
        rows.wide("content", DnsRecords::content)
                .wide("locked", one -> records.isLocked(one) ? "1" : "0")
                .wide("name", records::name)
                .wide("prio", DnsRecords::priority)
                .wide("ttl", one -> Integer.toString(one.ttl()))
                .wide("type", ZoneRecord::type)
                .wide("updated date", one -> DomainStatus.date(records.zone.updated()))
                .order("changed_date", one -> DomainStatus.date(records.zone.updated()));
        Answer answer = rows.of(records.zone.records().stream().filter(records.wanted(call)));
        return answer.ifAny("cltrid", call.text("CLTRID"));
    }

    private Predicate<ZoneRecord> wanted(Call call) {
        Predicate<String> content = Patterns.of(call.parameters(), "CONTENT");
        Predicate<String> name = Patterns.of(call.parameters(), "NAME");
        Predicate<String> prio = Patterns.of(call.parameters(), "PRIO");
        Predicate<String> ttl = Patterns.of(call.parameters(), "TTL");
        Predicate<String> type = Patterns.of(call.parameters(), "TYPE");
        return one -> content.test(content(one))
                && name.test(name(one))
                && prio.test(priority(one))
                && ttl.test(Integer.toString(one.ttl()))
                && type.test(one.type());
    }

    private static Answer export(Call call) {
        DnsRecords records = new DnsRecords(DnsZones.find(call));
        return DnsZones.done(call)
                .property(
                        "line",
                        records.zone.records().stream().map(records::line).toList());
    }

    private static Answer subdomains(Call call) {
        DnsRecords records = new DnsRecords(DnsZones.find(call));
        Predicate<String> name = Patterns.of(call.parameters(), "NAME");
        return new Rows<String>(call)
                .column("subdomain", text -> text)
                .of(records.zone.records().stream()
                        .map(records::name)
                        .filter(text -> !text.equals(APEX) && name.test(text))
                        .distinct()
                        .sorted());
    }
}
