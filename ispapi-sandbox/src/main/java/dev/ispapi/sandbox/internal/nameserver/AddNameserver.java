package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Set;

/** Makes a nameserver: with its addresses below an own domain, without them elsewhere. */
final class AddNameserver implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String name = Hosts.name(call, "NAMESERVER");
        call.parameters().text("DOMAIN").map(HostName::canonical).ifPresent(domain -> {
            if (!HostName.isWithin(name, domain)) {
                throw Refusal.invalid("DOMAIN (" + domain + ")");
            }
        });
        Set<String> addresses = Hosts.addresses(
                "IPADDRESS", call.parameters().slots("IPADDRESS").values());
        if (call.world().hosts().find(name).isPresent()) {
            throw Refusal.notUnique("NAMESERVER (" + name + ")");
        }
        Hosts.checkGlue(call, name, addresses);
        call.world()
                .hosts()
                .put(new Host(name, call.account().login(), List.copyOf(addresses), call.now(), call.now()));
        return Answers.success()
                .property("HOST", name)
                .property("CREATEDDATE", Answers.date(call.now()))
                .build();
    }
}
