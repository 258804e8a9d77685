package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.object.Pattern;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists a zone's records, the SOA first. {@code SHORT=1} writes the owners relative to the zone; {@code EXTENDED=1} shows the forwards
 * of web and mail, too. {@code RR} is a pattern of the owner as it is shown.
 */
final class QueryDnsZoneRrList implements CommandHandler {

    @Override
    public Response handle(Call call) {
        DnsZone zone = ZoneForm.find(call);
        RecordText text = ZoneForm.text(call, zone);
        boolean isShort = call.parameters().flag("SHORT").orElse(false);
        Pattern owner = new Pattern(call.parameters().text("RR").orElse("*"));
        Pattern type = new Pattern(call.parameters().text("RRTYPE").orElse("*"));
        List<String> lines = Stream.concat(Stream.of(soa(zone)), zone.records().stream())
                .filter(each -> text.isExtended() || !each.type().startsWith("X-"))
                .filter(each -> type.matches(each.type()))
                .map(each -> isShort ? shortened(each, text) : each)
                .filter(each -> owner.matches(each.name()))
                .map(each -> each.name() + " " + each.ttl() + " IN " + each.type() + " " + each.data())
                .toList();
        return Answers.success()
                .property("COUNT", String.valueOf(lines.size()))
                .property("TOTAL", String.valueOf(lines.size()))
                .property("RR", lines)
                .build();
    }

    private static ZoneRecord soa(DnsZone zone) {
        DnsZone.Soa soa = zone.soa();
        String data = soa.primary() + " " + soa.mailbox() + " " + soa.serial() + " " + soa.refresh() + " " + soa.retry()
                + " " + soa.expire() + " " + soa.minTtl();
        return new ZoneRecord(zone.name() + ".", soa.ttl(), "SOA", data);
    }

    private static ZoneRecord shortened(ZoneRecord one, RecordText text) {
        return new ZoneRecord(text.relative(one.name()), one.ttl(), one.type(), one.data());
    }
}
