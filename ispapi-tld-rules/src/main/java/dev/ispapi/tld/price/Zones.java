package dev.ispapi.tld.price;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds what is known of zones, for quotes by domain name and for the export. An adapter of the TLD rules does, and so does {@link
 * #of(Collection)}.
 */
public interface Zones {

    /**
     * The zone of a domain.
     *
     * @param domain the domain, such as {@code example.co.uk}
     * @return the longest zone that the domain is in; empty if none is known
     */
    Optional<ZoneFacts> ofDomain(String domain);

    /**
     * The zone of a TLD class.
     *
     * @param tldClass the class in upper case, such as {@code COUK}
     * @return the zone; empty if none is known
     */
    Optional<ZoneFacts> ofClass(String tldClass);

    /**
     * A fixed number of zones.
     *
     * @param zones the zones
     * @return finds them by the ends of domain names, label by label, in any case
     * @throws IllegalArgumentException if two have the same name or class
     */
    static Zones of(Collection<ZoneFacts> zones) {
        return new FixedZones(zones);
    }
}
