package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about DNS zones and their records. */
public final class DnsZoneCommands {

    private static final String CLASS = "DNSZONE";

    private DnsZoneCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateDNSZone", DnsZoneCommands::create,
                "DeleteDNSZone", DnsZoneCommands::delete,
                "FindDNSZone", DnsZoneCommands::findRecords,
                "QueryDNSZoneList", DnsZoneCommands::list,
                "QueryDNSZoneRRList", DnsZoneCommands::records,
                "StatusDNSZone", DnsZoneCommands::status,
                "UpdateDNSZone", DnsZoneCommands::update);
    }

    private static Answer create(Call call) {
        String name = ZoneForm.name(call);
        if (call.world().zones().find(name).isPresent()) {
            throw Refusal.notUnique("zone (" + name + ")");
        }
        call.world().domains().find(name).ifPresent(domain -> Owner.requireVisible(call, domain.account()));
        DnsZone empty = DnsZone.beginning(name, call.login(), call.now());
        DnsZone.Soa soa =
                ZoneForm.soa(call.parameters(), empty.soa(), empty.soa().serial());
        DnsZone zone = new DnsZone(
                name,
                empty.account(),
                soa,
                empty.records(),
                ZoneForm.settings(call.parameters(), empty.settings()),
                call.now(),
                call.now());
        Records records = new Records(zone.records(), RecordLine.of(zone, call.flag("EXTENDED")), false);
        put(call, zone, soa, records.changedBy(call.parameters()), zone.settings(), "CREATE");
        return Answer.success();
    }

    private static void put(
            Call call,
            DnsZone zone,
            DnsZone.Soa soa,
            List<ZoneRecord> records,
            DnsZone.Settings settings,
            String operation) {
        call.world()
                .zones()
                .put(new DnsZone(zone.name(), zone.account(), soa, records, settings, zone.created(), call.now()));
        Journal.log(call, CLASS, zone.name(), zone.account(), operation);
    }

    private static Answer delete(Call call) {
        DnsZone zone = ZoneForm.find(call);
        call.world().zones().remove(zone.name());
        Journal.log(call, CLASS, zone.name(), zone.account(), "DELETE");
        return Answer.success();
    }

    private static Answer update(Call call) {
        Parameters parameters = call.parameters();
        DnsZone old = ZoneForm.find(call);
        long next = parameters
                .number("INCSERIAL")
                .map(step -> old.soa().serial() + step)
                .orElseGet(() -> Math.max(old.soa().serial() + 1, DnsZone.firstSerial(call.now())));
        DnsZone.Soa soa = ZoneForm.soa(parameters, old.soa(), next);
        Records records =
                new Records(old.records(), RecordLine.of(old, call.flag("EXTENDED")), call.flag("RESOLVETTLCONFLICTS"));
        List<ZoneRecord> changed = records.changedBy(parameters);
        put(call, old, soa, changed, ZoneForm.settings(parameters, old.settings()), "MODIFY");
        return Answer.success().property("SOASERIAL", Long.toString(soa.serial()));
    }

    private static Answer status(Call call) {
        DnsZone zone = ZoneForm.find(call);
        DnsZone.Soa soa = zone.soa();
        Optional<ZoneRecord> web = Zones.web(zone);
        return Answer.success()
                .property("CREATEDDATE", Answer.date(zone.created()))
                .property("DNSSEC-MODE", zone.settings().dnssec())
                .property("PEERUSER", Owner.peers(call, zone.account()))
                .property("RRSTOTAL", Integer.toString(zone.records().size()))
                .property("SOAEXPIRE", Integer.toString(soa.expire()))
                .property("SOAMINTTL", Integer.toString(soa.minTtl()))
                .property("SOAMNAME", soa.primary())
                .property("SOAREFRESH", Integer.toString(soa.refresh()))
                .property("SOARETRY", Integer.toString(soa.retry()))
                .property("SOARNAME", soa.mailbox())
                .property("SOASERIAL", Long.toString(soa.serial()))
                .property("SOATTL", Integer.toString(soa.ttl()))
                .property("STATUS", zone.settings().status())
                .property("UPDATEDDATE", Answer.date(zone.updated()))
                .property("WWWTARGETDATA", web.map(ZoneRecord::data).orElse(""))
                .property("WWWTARGETTYPE", web.map(ZoneRecord::type).orElse(""));
    }

    private static Answer records(Call call) {
        DnsZone zone = ZoneForm.find(call);
        RecordLine line = RecordLine.of(zone, call.flag("EXTENDED"));
        boolean isShort = call.flag("SHORT");
        Predicate<String> type = Patterns.of(call.parameters(), "RRTYPE");
        Predicate<String> text = Patterns.of(call.parameters(), "RR");
        List<String> lines = Stream.concat(Stream.of(soa(zone)), zone.records().stream())
                .filter(each -> line.isExtended() || !each.type().startsWith("X-"))
                .filter(each -> type.test(each.type()))
                .map(each -> isShort
                        ? new ZoneRecord(line.relative(each.name()), each.ttl(), each.type(), each.data())
                        : each)
                .filter(each -> Stream.of(each.name(), RecordLine.text(each), withoutTtl(each))
                        .anyMatch(text))
                .map(RecordLine::text)
                .toList();
        return Answer.success()
                .property("COUNT", Integer.toString(lines.size()))
                .property("TOTAL", Integer.toString(lines.size()))
                .property("RR", lines);
    }

    private static String withoutTtl(ZoneRecord one) {
        return one.name() + " IN " + one.type() + " " + one.data();
    }

    private static ZoneRecord soa(DnsZone zone) {
        DnsZone.Soa soa = zone.soa();
        String data = soa.primary() + " " + soa.mailbox() + " " + soa.serial() + " " + soa.refresh() + " " + soa.retry()
                + " " + soa.expire() + " " + soa.minTtl();
        return new ZoneRecord(zone.name() + ".", soa.ttl(), "SOA", data);
    }

    private record Hit(DnsZone zone, ZoneRecord found) {}

    private static Answer findRecords(Call call) {
        String type = call.required("RTYPE");
        Predicate<String> data = Patterns.glob(call.required("RDATA"));
        List<Hit> hits = call.world().zones().rows().stream()
                .filter(zone -> zone.account().equals(call.login()))
                .flatMap(zone -> zone.records().stream().map(found -> new Hit(zone, found)))
                .filter(hit -> hit.found().type().equalsIgnoreCase(type))
                .filter(hit -> data.test(hit.found().data()))
                .toList();
        return Answer.success()
                .property("COUNT", Integer.toString(hits.size()))
                .property("TOTAL", Integer.toString(hits.size()))
                .property("CLASS", each(hits, hit -> "IN"))
                .property("DATA", each(hits, hit -> hit.found().data()))
                .property("DNSZONE", each(hits, hit -> hit.zone().name() + "."))
                .property("DOMAIN", each(hits, hit -> hit.found().name()))
                .property("TTL", each(hits, hit -> Integer.toString(hit.found().ttl())))
                .property("TYPE", each(hits, hit -> hit.found().type()));
    }

    private static List<String> each(List<Hit> hits, Function<Hit, String> value) {
        return hits.stream().map(value).toList();
    }

    private static Answer list(Call call) {
        String wide = call.parameters().text("WIDE").orElse("0");
        ListAnswer<DnsZone> answer = new ListAnswer<DnsZone>(call.parameters())
                .prefix(CLASS)
                .column(CLASS, zone -> zone.name() + ".")
                .wide(!wide.equals("0"))
                .column("DNSZONECONFIGCLASS", zone -> "")
                .column("DNSZONECREATEDDATE", zone -> Answer.date(zone.created()))
                .column(
                        "DNSZONERRSTOTAL",
                        zone -> Integer.toString(zone.records().size()))
                .column("DNSZONESOAEXPIRE", zone -> Integer.toString(zone.soa().expire()))
                .column("DNSZONESOAMINTTL", zone -> Integer.toString(zone.soa().minTtl()))
                .column("DNSZONESOAMNAME", zone -> zone.soa().primary())
                .column("DNSZONESOAREFRESH", zone -> Integer.toString(zone.soa().refresh()))
                .column("DNSZONESOARETRY", zone -> Integer.toString(zone.soa().retry()))
                .column("DNSZONESOARNAME", zone -> zone.soa().mailbox())
                .column("DNSZONESOASERIAL", zone -> Long.toString(zone.soa().serial()))
                .column("DNSZONESOATTL", zone -> Integer.toString(zone.soa().ttl()))
                .column("DNSZONESUBCLASS", zone -> subclass(call, zone))
                .column(
                        "DNSZONEUMLAUT",
                        zone -> DomainName.received(zone.name()).unicode() + ".")
                .column("DNSZONEUPDATEDDATE", zone -> Answer.date(zone.updated()))
                .column("PARENTUSER", zone -> Owner.parent(call.world(), zone.account()))
                .column("PEERUSER", zone -> Owner.peers(call, zone.account()))
                .column("STATUS", zone -> zone.settings().status())
                .column("USER", DnsZone::account);
        return answer.of(call.world().zones().rows().stream().filter(wanted(call)));
    }

    private static Predicate<DnsZone> wanted(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> name = name(parameters, CLASS);
        Predicate<String> primary = name(parameters, "SOAMNAME");
        Predicate<String> state = Patterns.of(parameters, "STATUS");
        Predicate<Instant> created = ListAnswer.between(parameters, "CREATEDDATE");
        Predicate<Instant> updated = ListAnswer.between(parameters, "UPDATEDDATE");
        return zone -> depth.test(zone.account())
                && name.test(zone.name())
                && primary.test(HostName.canonical(zone.soa().primary()))
                && state.test(zone.settings().status())
                && isOfClass(call, zone)
                && created.test(zone.created())
                && updated.test(zone.updated());
    }

    /** A zone of a name that no account here has is an external one. */
    private static String subclass(Call call, DnsZone zone) {
        return call.world().domains().find(zone.name()).isPresent() ? "" : "EXTERNAL";
    }

    /** {@code SUBCLASS} asks for the mode of a zone, or for external ones. */
    private static boolean isOfClass(Call call, DnsZone zone) {
        return call.parameters()
                .word("SUBCLASS")
                .map(wanted -> wanted.equals(zone.settings().mode()) || wanted.equals(subclass(call, zone)))
                .orElse(true);
    }

    private static Predicate<String> name(Parameters parameters, String parameter) {
        return parameters
                .text(parameter)
                .map(HostName::canonical)
                .map(Patterns::glob)
                .orElse(text -> true);
    }
}
