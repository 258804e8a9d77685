package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Says whether a nameserver can be made: 212 yes, 213 no. */
final class CheckNameserver implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String name = Hosts.name(call, "NAMESERVER");
        if (call.world().hosts().find(name).isEmpty()) {
            return Answers.of(212, "Nameserver available");
        }
        return Response.builder(213, "Nameserver not available")
                .property("REASON", "in use")
                .build();
    }
}
