package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nameservers of a domain: how many, whether they exist, and whether they serve it (FAQ 9, 48, 50, 60). */
public final class NameserverCheck {

    /** As many as the documented parameters take. */
    private static final int MAX = 13;

    private final World world;
    private final Tld tld;
    private final String domain;

    NameserverCheck(Call call, Tld tld, String domain) {
        this.world = call.world();
        this.tld = tld;
        this.domain = domain;
    }

    /**
     * The nameservers that an order names.
     *
     * @param parameters the order
     * @return ASCII names in the order of their slots
     * @throws Refusal 505 if one is no name
     */
    public static List<String> sent(Parameters parameters) {
        return parameters.list("NAMESERVER").stream()
                .map(name -> Hosts.name("NAMESERVER", name))
                .toList();
    }

    /**
     * Refuses nameservers that the registry would refuse.
     *
     * @param glue hosts that the order brings along
     * @param isNew whether the domain is only being registered; the registry then answers otherwise
     * @param hasZone whether our nameservers serve the domain when the order is done
     */
    void check(List<String> nameservers, List<Host> glue, boolean isNew, boolean hasZone) {
        if (nameservers.size() < tld.nameservers().count().min().orElse(0)) {
            throw RuleTexts.tooFewNameservers(tld);
        }
        if (nameservers.size() > tld.nameservers().count().max().orElse(MAX)) {
            throw RuleTexts.tooManyNameservers(tld);
        }
        Set<String> seen = new HashSet<>();
        for (String nameserver : nameservers) {
            if (!seen.add(nameserver)) {
                throw Refusal.notUnique("NAMESERVER (" + nameserver + ")");
            }
            checkExists(nameserver, glue, isNew);
        }
        if (tld.nameservers().checkedByRegistry().orElse(false)) {
            nameservers.forEach(nameserver -> checkServes(nameserver, hasZone));
        }
    }

    private void checkExists(String nameserver, List<Host> glue, boolean isNew) {
        if (glue.stream().anyMatch(host -> host.name().equals(nameserver)) || isKnown(nameserver)) {
            return;
        }
        if (Repositories.hostType(Optional.of(tld)).equals("OBJECT")) {
            throw doesNotExist(nameserver, isNew);
        }
        if (nameserver.endsWith("." + domain)) {
            throw Refusal.missing("HOST with the addresses of " + nameserver);
        }
    }

    /** Whether the registry knows a host; one in the domain itself must be made first. */
    private boolean isKnown(String nameserver) {
        return nameserver.endsWith("." + domain)
                ? world.hosts().find(nameserver).isPresent()
                : Hosts.exists(world, nameserver);
    }

    private Refusal doesNotExist(String nameserver, boolean isNew) {
        if (!isNew) {
            return Refusal.notFound(nameserver + " does not exist");
        }
        boolean isOurs = nameserver.endsWith("." + domain)
                || Hosts.domain(world, nameserver).isPresent();
        return isOurs
                ? Refusal.notFound("Create the host on the Registry system before you assign it to a domain")
                : Refusal.notFound("#31125 - host association mapping references a nonexistent host name; host_name "
                        + nameserver);
    }

    private void checkServes(String nameserver, boolean hasZone) {
        if (!Hosts.serves(world, nameserver, hasZone)) {
            throw Refusal.failed(
                    "53300102912 Nameserver error [ERROR: 901 Unexpected RCODE (target\\, entity\\, RCODE) ("
                            + nameserver + "\\, " + domain + "\\, REFUSED)]");
        }
    }
}
