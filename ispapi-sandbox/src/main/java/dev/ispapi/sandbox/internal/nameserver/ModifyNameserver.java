package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.wire.Response;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes a nameserver's addresses and name. {@code IPADDRESS} replaces all addresses; {@code ADDIPADDRESS} and {@code DELIPADDRESS}
 * change some. The domains that use it follow a new name.
 */
final class ModifyNameserver implements CommandHandler {

    @Override
    public Response handle(Call call) {
        World world = call.world();
        Host old = Hosts.find(call);
        String name =
                call.parameters().text("NEWNAMESERVER").isPresent() ? Hosts.name(call, "NEWNAMESERVER") : old.name();
        if (!name.equals(old.name()) && world.hosts().find(name).isPresent()) {
            throw Refusal.notUnique("NEWNAMESERVER (" + name + ")");
        }
        Set<String> addresses = addresses(call, old);
        Hosts.checkGlue(call, name, addresses);
        world.hosts().remove(old.name());
        world.hosts().put(new Host(name, old.account(), List.copyOf(addresses), old.created(), call.now()));
        Hosts.users(world, old.name())
                .forEach(domain -> world.domains().put(DomainNameservers.renamed(domain, old.name(), name)));
        return Answers.done();
    }

    private static Set<String> addresses(Call call, Host old) {
        Set<String> addresses = new LinkedHashSet<>(old.addresses());
        Collection<String> all = call.parameters().slots("IPADDRESS").values();
        if (!all.isEmpty()) {
            addresses = Hosts.addresses("IPADDRESS", all);
        }
        for (String gone : sent(call, "DELIPADDRESS")) {
            if (!addresses.remove(gone)) {
                throw Refusal.invalid("DELIPADDRESS (" + gone + ")");
            }
        }
        addresses.addAll(sent(call, "ADDIPADDRESS"));
        return addresses;
    }

    private static Set<String> sent(Call call, String parameter) {
        return Hosts.addresses(parameter, call.parameters().slots(parameter).values());
    }
}
