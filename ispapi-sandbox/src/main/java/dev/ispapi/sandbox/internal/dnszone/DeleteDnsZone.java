package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Takes a zone away, with all its records. */
final class DeleteDnsZone implements CommandHandler {

    @Override
    public Response handle(Call call) {
        call.world().zones().remove(ZoneForm.find(call).name());
        return Answers.done();
    }
}
