package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.object.Pattern;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.function.Function;

/** Finds the account's zones that have a record of some type with some data. */
final class FindDnsZone implements CommandHandler {

    private record Hit(DnsZone zone, ZoneRecord found) {}

    @Override
    public Response handle(Call call) {
        String type = call.parameters().required("RTYPE");
        Pattern data = new Pattern(call.parameters().required("RDATA"));
        List<Hit> hits = call.world().zones().rows().stream()
                .filter(zone -> zone.account().equals(call.account().login()))
                .flatMap(zone -> zone.records().stream().map(found -> new Hit(zone, found)))
                .filter(hit -> hit.found().type().equalsIgnoreCase(type))
                .filter(hit -> data.matches(hit.found().data()))
                .toList();
        return Answers.success()
                .property("COUNT", String.valueOf(hits.size()))
                .property("TOTAL", String.valueOf(hits.size()))
                .property("CLASS", each(hits, hit -> "IN"))
                .property("DATA", each(hits, hit -> hit.found().data()))
                .property("DNSZONE", each(hits, hit -> hit.zone().name() + "."))
                .property("DOMAIN", each(hits, hit -> hit.found().name()))
                .property("TTL", each(hits, hit -> String.valueOf(hit.found().ttl())))
                .property("TYPE", each(hits, hit -> hit.found().type()))
                .build();
    }

    private static List<String> each(List<Hit> hits, Function<Hit, String> value) {
        return hits.stream().map(value).toList();
    }
}
