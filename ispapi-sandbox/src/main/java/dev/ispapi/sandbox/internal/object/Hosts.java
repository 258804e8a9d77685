package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.OutsideHost;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hosts, in the domains that are managed here and outside of them. */
public final class Hosts {

    private Hosts() {}

    /**
     * A host's name that must be there.
     *
     * @param call the command
     * @param parameter its parameter
     * @return the canonical name
     * @throws Refusal 504 or 505 if it is missing or no name
     */
    public static String name(Call call, String parameter) {
        return name(parameter, call.required(parameter));
    }

    /**
     * Reads a host's name.
     *
     * @param parameter its parameter
     * @param text the name, in Unicode or ASCII
     * @return the canonical name
     * @throws Refusal 505 if it is none
     */
    public static String name(String parameter, String text) {
        String name = HostName.canonical(text);
        if (HostName.isHost(name)) {
            return name;
        }
        return Names.parse(parameter, text).ascii();
    }

    /**
     * Reads addresses.
     *
     * @param parameter their parameter
     * @param texts the addresses; empty ones are left out
     * @return the addresses as they are kept
     * @throws Refusal 505 if one is none, 541 if one is there twice
     */
    public static Set<String> addresses(String parameter, Collection<String> texts) {
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

    /**
     * Reads {@code HOST}: a host below a domain and its addresses, such as {@code ns1.example.com 192.0.2.1}.
     *
     * @param domain the domain's ASCII name
     * @param values the values
     * @return the hosts, without account and dates
     * @throws Refusal 505 if one can't be read, 541 if it is not below the domain
     */
    public static List<Host> glue(String domain, Collection<String> values) {
        List<Host> hosts = new ArrayList<>();
        for (String value : values) {
            if (!value.isEmpty()) {
                hosts.add(glue(domain, value));
            }
        }
        return hosts;
    }

    private static Host glue(String domain, String value) {
        List<String> words = List.of(value.strip().split("[ ,]+", -1));
        String host = name("HOST", words.get(0));
        List<String> addresses = words.subList(1, words.size()).stream()
                .map(text -> IpAddress.canonical(text).orElseThrow(() -> Refusal.syntax("HOST (" + value + ")")))
                .toList();
        if (addresses.isEmpty()) {
            throw Refusal.syntax("HOST (" + value + ")");
        }
        if (!host.endsWith("." + domain)) {
            throw Refusal.invalid("HOST (" + host + "); not below " + domain);
        }
        return new Host(host, "", addresses, Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * The domain that a host is in.
     *
     * @param world the world
     * @param host canonical name
     * @return the domain; empty if it is not managed here
     */
    public static Optional<Domain> domain(World world, String host) {
        for (String name = host; name.indexOf('.') >= 0; name = name.substring(name.indexOf('.') + 1)) {
            Optional<Domain> domain = world.domains().find(name);
            if (domain.isPresent()) {
                return domain;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a host exists: one in a domain that is managed here if it was made, any other one unless a test says that it is missing.
     *
     * @param world the world
     * @param host canonical name
     * @return true if registries know it
     */
    public static boolean exists(World world, String host) {
        if (world.hosts().find(host).isPresent() || isOwnNameserver(host)) {
            return true;
        }
        return domain(world, host).isEmpty()
                && world.outsideHosts()
                        .find(host)
                        .filter(OutsideHost::isMissing)
                        .isEmpty();
    }

    /**
     * Whether a nameserver answers for a domain.
     *
     * @param world the world
     * @param host canonical name
     * @param hasZone whether the domain has a zone here
     * @return false if it is one of the platform's and there is no zone, or a test says that it refuses
     */
    public static boolean serves(World world, String host, boolean hasZone) {
        return isOwnNameserver(host)
                ? hasZone
                : world.outsideHosts().find(host).filter(OutsideHost::refuses).isEmpty();
    }

    /**
     * Whether a nameserver is one of the platform's.
     *
     * @param host canonical name
     * @return true if it is
     */
    public static boolean isOwnNameserver(String host) {
        return DnsZone.NAMESERVERS.contains(host + ".");
    }
}
