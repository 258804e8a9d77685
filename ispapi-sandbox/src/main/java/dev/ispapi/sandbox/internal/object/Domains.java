package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;

/** Finds the domain that a command names, and takes all that hangs on one away with it. */
public final class Domains {

    /** The kinds of things that are kept by a domain's name, and go with it. */
    private static final List<String> COMPANIONS =
            List.of(Item.REGISTRATION, Item.REGISTRY_LOCK, Item.VERIFICATION, Item.SALE);

    private Domains() {}

    /**
     * The domain that {@code DOMAIN} names.
     *
     * @param call the command
     * @return the domain
     * @throws Refusal 504 or 505 if there is no name, 545 if it is not managed here, 531 if the caller does not see it
     */
    public static Domain find(Call call) {
        Domain domain = managed(call);
        Owner.requireVisible(call, domain.account());
        return domain;
    }

    /**
     * The domain that {@code DOMAIN} names, in any account.
     *
     * @param call the command
     * @return the domain
     * @throws Refusal 504 or 505 if there is no name, 545 if it is not managed here
     */
    public static Domain managed(Call call) {
        String name = Names.required(call.parameters(), "DOMAIN").ascii();
        return call.world().domains().find(name).orElseThrow(() -> Refusal.notFound("DOMAIN (" + name + ")"));
    }

    /**
     * The domain that {@code DOMAIN} names, if its registry has made it and it is not deleted.
     *
     * @param call the command
     * @return the domain
     * @throws Refusal 552 if the registry has not made it yet, or it is deleted; what {@link #find} throws
     */
    public static Domain active(Call call) {
        Domain domain = find(call);
        if (domain.isRequested()) {
            throw Refusal.prohibited(Domain.REQUESTED);
        }
        if (domain.isDeleted()) {
            throw Refusal.prohibited(domain.status().stream().findFirst().orElse("DELETED"));
        }
        return domain;
    }

    /**
     * Takes a domain away, with its hosts and what else is kept for it.
     *
     * @param world the world
     * @param name ASCII name
     */
    public static void remove(World world, String name) {
        world.domains().remove(name);
        world.renewalAttempts().remove(name);
        world.transfers().remove(name);
        COMPANIONS.forEach(kind -> world.items().remove(Item.key(kind, name)));
        world.hostsIn(name).forEach(host -> world.hosts().remove(host.name()));
    }

    /**
     * Puts the hosts in a domain in the place of all that it had.
     *
     * @param world the world
     * @param domain the domain
     * @param hosts its hosts
     * @param now when
     */
    public static void replaceHosts(World world, Domain domain, List<Host> hosts, Instant now) {
        List<String> kept = hosts.stream().map(Host::name).toList();
        world.hostsIn(domain.name()).stream()
                .map(Host::name)
                .filter(name -> !kept.contains(name))
                .forEach(world.hosts()::remove);
        hosts.forEach(host -> world.hosts()
                .put(new Host(
                        host.name(),
                        domain.account(),
                        host.addresses(),
                        world.hosts().find(host.name()).map(Host::created).orElse(now),
                        now)));
    }

    /**
     * Gives a domain and its hosts to another account.
     *
     * @param world the world
     * @param domain the domain
     * @param login the account's log-in
     */
    public static void move(World world, Domain domain, String login) {
        world.domains().put(domain.withAccount(login));
        world.hostsIn(domain.name())
                .forEach(host -> world.hosts()
                        .put(new Host(host.name(), login, host.addresses(), host.created(), host.updated())));
    }
}
