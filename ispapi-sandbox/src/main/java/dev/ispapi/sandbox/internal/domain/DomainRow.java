package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A domain in a list.
 *
 * @param domain the domain
 * @param properties what there is to say of it, by the names of {@code StatusDomain}
 */
record DomainRow(Domain domain, SortedMap<String, List<String>> properties) {

    static DomainRow of(World world, Domain domain, Instant now) {
        SortedMap<String, List<String>> properties = StatusProperties.of(world, domain, now);
        properties.put("PARENTUSER", List.of(Ownership.parent(world, domain.account())));
        Optional<Tld> tld = Names.ofManaged(world, domain.name());
        properties.put("ADDON-PROXY", List.of(AddOns.proxy(tld, domain)));
        properties.put("ADDON-TRUSTEE", List.of(AddOns.trustee(tld, domain)));
        properties.put("X-TRUSTEE", List.of(AddOns.trustee(tld, domain)));
        return new DomainRow(domain, properties);
    }

    List<String> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** All values of a property in one, as cells of lists have them. */
    String cell(String property) {
        return String.join(" ", values(property));
    }
}
