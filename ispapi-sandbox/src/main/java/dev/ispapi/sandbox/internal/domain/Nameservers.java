package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Glue;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nameservers of a domain: how many, whether they exist, and whether they serve it (FAQ 9, 48, 50, 60). */
final class Nameservers {

    /** As many as the documented parameters take. */
    private static final int MAX = 13;

    private final World world;
    private final Directory directory;
    private final Tld tld;
    private final String domain;

    Nameservers(Call call, Directory directory, Tld tld, String domain) {
        this.world = call.world();
        this.directory = directory;
        this.tld = tld;
        this.domain = domain;
    }

    /** An ASCII name of a nameserver as it was sent. */
    static String parse(String parameter, String text) {
        return Names.parse(parameter, text).ascii();
    }

    /**
     * Refuses nameservers that the registry would refuse.
     *
     * @param glue hosts that the order brings along
     * @param isNew whether the domain is only being registered; the registry then answers otherwise
     * @param hasZone whether our nameservers serve the domain when the order is done
     */
    void check(List<String> nameservers, List<Glue> glue, boolean isNew, boolean hasZone) {
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

    private void checkExists(String nameserver, List<Glue> glue, boolean isNew) {
        boolean isKnown = glue.stream().anyMatch(host -> host.host().equals(nameserver))
                || Hosts.isKept(world, nameserver)
                || directory.hasHost(nameserver)
                || directory.isOwnNameserver(nameserver);
        if (isKnown) {
            return;
        }
        if (nameserver.endsWith("." + domain)
                && !Repositories.hostType(Optional.of(tld)).equals("OBJECT")) {
            throw Refusal.missing("HOST with the addresses of " + nameserver);
        }
        if (Repositories.hostType(Optional.of(tld)).equals("OBJECT") && !isElsewhere(nameserver)) {
            throw doesNotExist(nameserver, isNew);
        }
    }

    /** A host in a domain of another registrar was made there, unless somebody knows better. */
    private boolean isElsewhere(String nameserver) {
        return parent(nameserver)
                        .flatMap(world.outside()::find)
                        .filter(OutsideName::isTaken)
                        .isPresent()
                && !directory.isMissing(nameserver);
    }

    private Refusal doesNotExist(String nameserver, boolean isNew) {
        if (!isNew) {
            return Refusal.notFound(nameserver + " does not exist");
        }
        boolean isOurs = nameserver.endsWith("." + domain)
                || parent(nameserver).flatMap(world.domains()::find).isPresent();
        return isOurs
                ? Refusal.notFound("Create the host on the Registry system before you assign it to a domain")
                : Refusal.notFound("#31125 - host association mapping references a nonexistent host name; host_name "
                        + nameserver);
    }

    /** The registered domain that a host is in. */
    private Optional<String> parent(String host) {
        return Names.ofManaged(world, host).map(zone -> {
            String above = host.substring(0, host.length() - zone.zone().length() - 1);
            return above.substring(above.lastIndexOf('.') + 1) + "." + zone.zone();
        });
    }

    private void checkServes(String nameserver, boolean hasZone) {
        boolean isRefused = directory.refuses(nameserver) || (directory.isOwnNameserver(nameserver) && !hasZone);
        if (isRefused) {
            throw new Refusal(
                    549,
                    "Command failed; 53300102912 Nameserver error [ERROR: 901 Unexpected RCODE (target\\, entity\\,"
                            + " RCODE) (" + nameserver + "\\, " + domain + "\\, REFUSED)]");
        }
    }
}
