package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import dev.ispapi.wire.Response;
import java.util.List;

/**
 * Changes a zone's records, start of authority and settings. Each update gets a higher serial number; {@code INCSERIAL} says by how
 * much, {@code SOASERIAL} which one.
 */
final class UpdateDnsZone implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        DnsZone old = ZoneForm.find(call);
        long next = parameters
                .number("INCSERIAL")
                .map(step -> old.soa().serial() + step)
                .orElseGet(() -> Math.max(old.soa().serial() + 1, DnsZone.firstSerial(call.now())));
        DnsZone.Soa soa = ZoneForm.soa(parameters, old.soa(), next);
        Records records = new Records(
                old.records(),
                ZoneForm.text(call, old),
                parameters.flag("RESOLVETTLCONFLICTS").orElse(false));
        List<ZoneRecord> changed = records.changedBy(parameters);
        call.world()
                .zones()
                .put(new DnsZone(
                        old.name(),
                        old.account(),
                        soa,
                        changed,
                        ZoneForm.settings(parameters, old.settings()),
                        old.created(),
                        call.now()));
        return Answers.success()
                .property("SOASERIAL", String.valueOf(soa.serial()))
                .build();
    }
}
