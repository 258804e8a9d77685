package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.wire.Response;
import java.util.List;

/** Takes a nameserver away that no domain uses; with {@code FORCE=1} out of the owner's domains, too. */
final class DeleteNameserver implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Host host = Hosts.find(call);
        boolean isForced = call.parameters().flag("FORCE").orElse(false);
        List<Domain> users = Hosts.users(call.world(), host.name());
        for (Domain user : users) {
            if (!isForced || !user.account().equals(host.account())) {
                throw new Refusal(549, "Command failed; " + host.name() + " is used by " + user.name());
            }
        }
        users.forEach(domain -> call.world().domains().put(DomainNameservers.without(domain, host.name())));
        call.world().hosts().remove(host.name());
        return Answers.done();
    }
}
