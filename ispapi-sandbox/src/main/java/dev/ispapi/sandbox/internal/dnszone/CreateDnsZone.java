package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.wire.Response;

/** Makes a zone: with the nameservers of this place, or with the records that are sent in their stead. */
final class CreateDnsZone implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String name = ZoneForm.name(call);
        if (call.world().zones().find(name).isPresent()) {
            throw Refusal.notUnique("DNSZONE (" + name + ")");
        }
        call.world().domains().find(name).ifPresent(domain -> Owner.check(call, domain.account()));
        DnsZone empty = DnsZone.beginning(name, call.account().login(), call.now());
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
        Records records = new Records(zone.records(), ZoneForm.text(call, zone), false);
        call.world()
                .zones()
                .put(new DnsZone(
                        name,
                        zone.account(),
                        soa,
                        records.changedBy(call.parameters()),
                        zone.settings(),
                        call.now(),
                        call.now()));
        return Answers.done();
    }
}
