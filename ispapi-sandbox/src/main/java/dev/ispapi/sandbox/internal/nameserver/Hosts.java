package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.IpAddress;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.World;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nameservers: read from a command, and looked up. */
final class Hosts {

    private static final int MAX_ADDRESSES = 13;

    private Hosts() {}

    /** The name that a command has under a parameter. */
    static String name(Call call, String parameter) {
        String text = call.parameters().required(parameter);
        String name = HostName.canonical(text);
        if (!HostName.isHost(name)) {
            throw Refusal.syntax(parameter + " (" + text + ")");
        }
        return name;
    }

    /** The nameserver that a command names, if the caller may touch it. */
    static Host find(Call call) {
        String name = name(call, "NAMESERVER");
        Host host = call.world().hosts().find(name).orElseThrow(() -> Refusal.notFound(name + " does not exist"));
        Owner.check(call, host.account());
        return host;
    }

    /** The domain that a host belongs to, if it is managed here. */
    static Optional<Domain> domain(World world, String host) {
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            Optional<Domain> domain = world.domains().find(name);
            if (domain.isPresent()) {
                return domain;
            }
        }
        return Optional.empty();
    }

    /** The domains that use a host. */
    static List<Domain> users(World world, String host) {
        return world.domains().rows().stream()
                .filter(domain -> domain.nameservers().contains(host))
                .toList();
    }

    /** Reads addresses; each once. */
    static Set<String> addresses(String parameter, Collection<String> texts) {
        Set<String> addresses = new LinkedHashSet<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                String address =
                        IpAddress.canonical(text).orElseThrow(() -> Refusal.syntax(parameter + " (" + text + ")"));
                if (!addresses.add(address)) {
                    throw Refusal.invalid(parameter + " (" + text + " IS THERE TWICE)");
                }
            }
        }
        return addresses;
    }

    /** Refuses addresses that a host of this name can't have: glue is for the caller's own domains, and they can't do without. */
    static void checkGlue(Call call, String host, Collection<String> addresses) {
        Optional<Domain> domain = domain(call.world(), host);
        domain.ifPresent(parent -> Owner.check(call, parent.account()));
        if (domain.isPresent() && addresses.isEmpty()) {
            throw Refusal.missing("IPADDRESS0");
        }
        if (domain.isEmpty() && !addresses.isEmpty()) {
            throw Refusal.notFound("the domain of " + host + " does not exist");
        }
        if (addresses.size() > MAX_ADDRESSES) {
            throw Refusal.invalid("IPADDRESS (MORE THAN " + MAX_ADDRESSES + ")");
        }
    }
}
