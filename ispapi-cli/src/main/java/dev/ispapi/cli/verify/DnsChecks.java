package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Locale;

/** DNS zones and their records. */
final class DnsChecks {

    private static final int NOT_FOUND = 545;
    private static final List<String> COLUMNS = List.of("NAME", "TTL", "TYPE", "CONTENT", "PRIO", "LOCKED");

    private DnsChecks() {}

    static List<Check> all() {
        return List.of(
                Check.changes(
                        "dns-rr",
                        "QueryDNSZoneRRList with WIDE=1 has " + String.join(", ", COLUMNS)
                                + ", and the priority of an MX record stands in CONTENT",
                        "the form of records",
                        DnsChecks::records),
                Check.changes(
                        "dns-delete",
                        "DELRR takes the exact line of a record, with its time to live, and nothing else",
                        "how exact DELRR has to be",
                        DnsChecks::delete),
                Check.reads(
                        "dns-missing",
                        "StatusDNSZone of a zone that is not there is refused with 545",
                        "the code for a zone that is not there",
                        DnsChecks::missing),
                Check.changes(
                        "cltrid",
                        "CLTRID does not keep a command from happening twice: the second is refused as the zone is there",
                        "whether CLTRID keeps a command from happening twice",
                        DnsChecks::transactionId));
    }

    private static Finding records(Probe probe) {
        String name = probe.own().dnsZone();
        Response plain = probe.ask("QueryDNSZoneRRList", "DNSZONE", name);
        Response wide =
                Answers.needed(probe.ask("QueryDNSZoneRRList", "DNSZONE", name, "WIDE", "1"), "QueryDNSZoneRRList");
        int mx = wide.values("TYPE").indexOf("MX");
        List<String> contents = wide.values("CONTENT");
        String content = mx >= 0 && mx < contents.size() ? contents.get(mx) : "";
        String apex =
                mx >= 0 && mx < wide.values("NAME").size() ? wide.values("NAME").get(mx) : "";
        return Finding.of(
                Answers.hasAll(wide, COLUMNS) && content.startsWith("10 "),
                Answers.present(wide, COLUMNS) + "; MX is '" + content + "' at '"
                        + apex.replace(name, "ZONE") + "'; without WIDE=1 "
                        + plain.values("RR").size() + " RR");
    }

    private static Finding delete(Probe probe) {
        String name = probe.own().dnsZone();
        Response none = probe.order("ModifyDNSZone", "DNSZONE", name, "DELRR0", "nothing 3600 IN A 192.0.2.9");
        Response withoutTtl = probe.order("ModifyDNSZone", "DNSZONE", name, "DELRR0", "www IN A 192.0.2.1");
        boolean isGone = !hasAddress(probe, name);
        Response exact = probe.order("ModifyDNSZone", "DNSZONE", name, "DELRR0", "www 3600 IN A 192.0.2.1");
        boolean isGoneThen = !hasAddress(probe, name);
        return Finding.of(
                !isGone && isGoneThen,
                "a record that is not there: " + shown(none) + "; without time to live: " + shown(withoutTtl)
                        + (isGone ? ", and gone" : ", and there") + "; exact: " + shown(exact)
                        + (isGoneThen ? ", and gone" : ", and there"));
    }

    private static boolean hasAddress(Probe probe, String zone) {
        Response records = probe.ask("QueryDNSZoneRRList", "DNSZONE", zone, "WIDE", "1");
        return Answers.needed(records, "QueryDNSZoneRRList").values("CONTENT").contains("192.0.2.1");
    }

    private static Finding missing(Probe probe) {
        Response status = probe.ask("StatusDNSZone", "DNSZONE", "no-such-zone.example");
        Response checked = probe.ask("CheckDNSZone", "DNSZONE", probe.own().newName("com"));
        return Finding.of(
                status.code() == NOT_FOUND, "StatusDNSZone " + shown(status) + "; CheckDNSZone " + shown(checked));
    }

    private static Finding transactionId(Probe probe) {
        String name = probe.own().newName("com");
        String id = name.substring(0, name.indexOf('.'));
        Response first = Answers.needed(probe.order("AddDNSZone", "DNSZONE", name, "CLTRID", id), "AddDNSZone");
        probe.own().remember("DNS zone", "DeleteDNSZone", "DNSZONE", name);
        Response second = probe.order("AddDNSZone", "DNSZONE", name, "CLTRID", id);
        boolean isNamed = second.description().toUpperCase(Locale.ROOT).contains("CLTRID");
        return Finding.of(
                !second.isSuccess() && !isNamed,
                "again: " + shown(second) + "; the first has " + Answers.phrase(first, "CLTRID") + ", SVTRID "
                        + (first.column("SVTRID").isPresent() ? "too" : "not"));
    }
}
