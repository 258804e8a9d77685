package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.DnsZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands about the zones of the platform's nameservers. */
final class DnsZones {

    static final String CLASS = "DNSZONE";

    private static final int AVAILABLE = 210;
    private static final int NOT_AVAILABLE = 211;
    private static final Pattern SOA = Pattern.compile("SOA[A-Z]+");

    private final WorldCommands commands;

    private DnsZones(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        DnsZones zones = new DnsZones(commands);
        return Map.of(
                "AddDNSZone", zones::add,
                "ModifyDNSZone", zones::modify,
                "DeleteDNSZone", zones::delete,
                "ImportDNSZone", zones::importLines,
                "StatusDNSZone", DnsZones::status,
                "CheckDNSZone", DnsZones::check,
                "GetDNSZone", DnsZones::zoneOf,
                "QueryDNSZoneList", DnsZones::list);
    }

    /** The zone that a command names. */
    static DnsZone find(Call call) {
        String name = HostName.canonical(call.required(CLASS));
        DnsZone zone = call.world().zones().find(name).orElseThrow(() -> Refusal.notFound("DNSZONE (" + name + ")"));
        Owner.requireVisible(call, zone.account());
        return zone;
    }

    /** An answer with the numbers of the client's and the server's transaction. */
    static Answer done(Call call) {
        return Answer.success()
                .ifAny("cltrid", call.text("CLTRID"))
                .property(
                        "svtrid",
                        UUID.nameUUIDFromBytes((call.command() + call.now() + call.text(CLASS))
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString());
    }

    private static Map<String, String> settings(Call call) {
        Map<String, String> order = new TreeMap<>();
        call.parameters().all().forEach((name, value) -> {
            if (SOA.matcher(name).matches() || name.equals(CLASS)) {
                order.put(name, value);
            }
        });
        call.parameters()
                .flag("SIGNED")
                .ifPresent(isSigned -> order.put("DNSSEC-MODE", isSigned ? "AUTO" : "DISABLED"));
        call.parameters().list("MASTERIPADDRESS").stream().findFirst().ifPresent(master -> {
            order.put("ZONEMODE", "SLAVE");
            order.put("SLAVEMASTER", master);
        });
        return order;
    }

    private static void put(Map<String, String> order, String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            order.put(name + i, lines.get(i));
        }
    }

    private Answer add(Call call) {
        String name = HostName.canonical(call.required(CLASS));
        if (call.world().zones().find(name).isPresent()) {
            throw Codes.refusal(549, "DNS zone " + name + " already exists");
        }
        Map<String, String> order = settings(call);
        // The records of the platform's own nameservers stay beside those that are sent.
        put(order, "ADDRR", call.parameters().list("RR"));
        commands.send(call, "CreateDNSZone", order);
        return done(call).property("signed", call.flag("SIGNED") ? "1" : "0");
    }

    private Answer modify(Call call) {
        DnsZone zone = find(call);
        Map<String, String> order = settings(call);
        DnsRecords records = new DnsRecords(zone);
        boolean isWhole = !call.parameters().slots("RR").isEmpty();
        List<String> gone = isWhole
                ? records.ownLines()
                : call.parameters().list("DELRR").stream().map(records::exact).toList();
        put(order, "DELRR", gone);
        put(
                order,
                "ADDRR",
                Stream.of("RR", "ADDRR")
                        .flatMap(name -> call.parameters().list(name).stream())
                        .toList());
        order.put("RESOLVETTLCONFLICTS", "1");
        commands.send(call, "UpdateDNSZone", order);
        return done(call).property("signed", zone(call).settings().dnssec().equals("AUTO") ? "1" : "0");
    }

    private static DnsZone zone(Call call) {
        return find(call);
    }

    private Answer importLines(Call call) {
        DnsZone zone = find(call);
        Map<String, String> order = new TreeMap<>(Map.of(CLASS, zone.name(), "RESOLVETTLCONFLICTS", "1"));
        put(order, "DELRR", new DnsRecords(zone).ownLines());
        put(order, "ADDRR", call.parameters().list("LINE"));
        commands.send(call, "UpdateDNSZone", order);
        return done(call);
    }

    private Answer delete(Call call) {
        DnsZone zone = find(call);
        commands.send(call, "DeleteDNSZone", Map.of(CLASS, zone.name()));
        Forwards.forget(call.world(), zone.name());
        return done(call);
    }

    private static Answer status(Call call) {
        DnsZone zone = find(call);
        DnsZone.Soa soa = zone.soa();
        return Answer.success()
                .property("dnszone", zone.name())
                .property("soamname", OrderForm.hostBack(HostName.canonical(soa.primary())))
                .property("soarname", HostName.canonical(soa.mailbox()))
                .property("soaserial", Long.toString(soa.serial()))
                .property("soattl", Integer.toString(soa.ttl()))
                .property("soarefresh", Integer.toString(soa.refresh()))
                .property("soaretry", Integer.toString(soa.retry()))
                .property("soaexpire", Integer.toString(soa.expire()))
                .property("soaminttl", Integer.toString(soa.minTtl()))
                .property("zonetype", zone.settings().mode())
                .property("signed", zone.settings().dnssec().equals("AUTO") ? "1" : "0")
                .property("dnssec", zone.settings().dnssec().equals("AUTO") ? "1" : "0")
                .property("external", "0");
    }

    private static Answer check(Call call) {
        boolean isThere = call.world()
                .zones()
                .find(HostName.canonical(call.required(CLASS)))
                .isPresent();
        return Answer.of(
                isThere ? NOT_AVAILABLE : AVAILABLE, isThere ? "DNS zone not available" : "DNS zone available");
    }

    /** The zone that a name is in. */
    private static Answer zoneOf(Call call) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        Optional<DnsZone> zone = Stream.iterate(
                        domain, name -> name.indexOf('.') > 0, name -> name.substring(name.indexOf('.') + 1))
                .flatMap(name -> call.world().zones().find(name).stream())
                .filter(found -> Owner.isVisible(call, found.account()))
                .findFirst();
        return done(call)
                .property(
                        "dnszone", zone.map(DnsZone::name).orElseThrow(() -> Refusal.notFound("DNSZONE of " + domain)));
    }

    private static Answer list(Call call) {
        Predicate<String> name = Patterns.of(call.parameters(), CLASS);
        return new Rows<DnsZone>(call)
                .column("dnszone", DnsZone::name)
                .wide("zonetype", zone -> zone.settings().mode())
                .wide("updated date", zone -> DomainStatus.date(zone.updated()))
                .wide("external", zone -> "0")
                .of(call.world().zones().rows().stream()
                        .filter(zone -> zone.account().equals(call.login()) && name.test(zone.name())));
    }
}
