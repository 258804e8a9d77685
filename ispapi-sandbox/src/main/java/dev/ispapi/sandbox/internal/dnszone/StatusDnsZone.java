package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;

/** Tells what a zone has. */
final class StatusDnsZone implements CommandHandler {

    /** What a browser finds under the name. */
    private static final List<String> WEB = List.of("X-HTTP", "CNAME", "A", "AAAA");

    @Override
    public Response handle(Call call) {
        DnsZone zone = ZoneForm.find(call);
        DnsZone.Soa soa = zone.soa();
        Optional<ZoneRecord> web = zone.records().stream()
                .filter(candidate -> candidate.name().equals("www." + zone.name() + "."))
                .filter(candidate -> WEB.contains(candidate.type()))
                .findFirst();
        return Answers.success()
                .property("CREATEDDATE", Answers.date(zone.created()))
                .property("DNSSEC-MODE", zone.settings().dnssec())
                .property("PEERUSER", "")
                .property("RRSTOTAL", String.valueOf(zone.records().size()))
                .property("SOAEXPIRE", String.valueOf(soa.expire()))
                .property("SOAMINTTL", String.valueOf(soa.minTtl()))
                .property("SOAMNAME", soa.primary())
                .property("SOAREFRESH", String.valueOf(soa.refresh()))
                .property("SOARETRY", String.valueOf(soa.retry()))
                .property("SOARNAME", soa.mailbox())
                .property("SOASERIAL", String.valueOf(soa.serial()))
                .property("SOATTL", String.valueOf(soa.ttl()))
                .property("STATUS", zone.settings().status())
                .property("UPDATEDDATE", Answers.date(zone.updated()))
                .property("WWWTARGETDATA", web.map(ZoneRecord::data).orElse(""))
                .property("WWWTARGETTYPE", web.map(ZoneRecord::type).orElse(""))
                .build();
    }
}
