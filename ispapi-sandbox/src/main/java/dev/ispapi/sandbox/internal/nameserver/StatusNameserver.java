package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Tells what a nameserver has. */
final class StatusNameserver implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Host host = Hosts.find(call);
        ResponseBuilder answer = Answers.success()
                .property("CREATEDBY", host.account())
                .property("CREATEDDATE", Answers.date(host.created()))
                .property("HOST", host.name())
                .property("IPADDRESS", host.addresses())
                .property("PEERUSER", "")
                .property("REGISTRAR", "SYSTEM")
                .property("STATUS", Hosts.users(call.world(), host.name()).isEmpty() ? "ok" : "linked")
                .property("UPDATEDBY", host.account())
                .property("UPDATEDDATE", Answers.date(host.updated()))
                .property("USER", host.account());
        Hosts.domain(call.world(), host.name()).ifPresent(domain -> answer.property("DOMAIN", domain.name()));
        return answer.build();
    }
}
