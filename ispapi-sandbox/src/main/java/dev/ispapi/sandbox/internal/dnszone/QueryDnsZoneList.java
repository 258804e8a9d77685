package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Pattern;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.wire.Response;
import java.util.function.Predicate;

/** Lists the account's zones. */
final class QueryDnsZoneList implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.depth(call);
        String wide = parameters.text("WIDE").orElse("0");
        ListAnswer<DnsZone> answer = new ListAnswer<DnsZone>(parameters)
                .column("DNSZONE", zone -> zone.name() + ".")
                .column("DNSZONECONFIGCLASS", zone -> "")
                .column("DNSZONECREATEDDATE", zone -> Answers.date(zone.created()))
                .column("DNSZONERRSTOTAL", zone -> String.valueOf(zone.records().size()))
                .column("DNSZONESOAEXPIRE", zone -> String.valueOf(zone.soa().expire()))
                .column("DNSZONESOAMINTTL", zone -> String.valueOf(zone.soa().minTtl()))
                .column("DNSZONESOAMNAME", zone -> zone.soa().primary())
                .column("DNSZONESOAREFRESH", zone -> String.valueOf(zone.soa().refresh()))
                .column("DNSZONESOARETRY", zone -> String.valueOf(zone.soa().retry()))
                .column("DNSZONESOARNAME", zone -> zone.soa().mailbox())
                .column("DNSZONESOASERIAL", zone -> String.valueOf(zone.soa().serial()))
                .column("DNSZONESOATTL", zone -> String.valueOf(zone.soa().ttl()))
                .column("DNSZONESUBCLASS", zone -> "")
                .column("DNSZONEUMLAUT", zone -> unicode(zone) + ".")
                .column("DNSZONEUPDATEDDATE", zone -> Answers.date(zone.updated()))
                .column("PARENTUSER", zone -> Owner.parent(call, zone.account()))
                .column("PEERUSER", zone -> "")
                .column("STATUS", zone -> zone.settings().status())
                .column("USER", DnsZone::account);
        return answer.of(
                call.world().zones().rows().stream()
                        .filter(zone -> depth.test(zone.account()))
                        .filter(zone -> isWanted(zone, parameters)),
                !wide.equals("0"));
    }

    private static boolean isWanted(DnsZone zone, Parameters parameters) {
        return matches(parameters, "DNSZONE", zone.name())
                && matches(parameters, "SOAMNAME", HostName.canonical(zone.soa().primary()))
                && matches(parameters, "STATUS", zone.settings().status())
                && ListAnswer.isBetween(parameters, "CREATEDDATE", zone.created())
                && ListAnswer.isBetween(parameters, "UPDATEDDATE", zone.updated());
    }

    private static boolean matches(Parameters parameters, String name, String value) {
        return parameters
                .text(name)
                .map(pattern -> new Pattern(HostName.canonical(pattern)).matches(value))
                .orElse(true);
    }

    private static String unicode(DnsZone zone) {
        return dev.ispapi.idn.DomainName.received(zone.name()).unicode();
    }
}
