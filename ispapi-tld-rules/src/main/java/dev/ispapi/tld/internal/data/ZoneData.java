package dev.ispapi.tld.internal.data;

import dev.ispapi.Platform;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Where rules come from: files, or live answers over other rules. Zones are in ASCII form. */
public interface ZoneData {

    /** {@return the platform that the rules are about} */
    Platform platform();

    /** {@return the zones with rules} */
    NavigableSet<String> zones();

    /**
     * Whether it is certain that names are registered in a zone and that it is no name itself.
     *
     * @param zone the zone
     * @return true for one with rules or with a class
     */
    boolean isZone(String zone);

    /**
     * Whether there is such a zone.
     *
     * @param zone the zone
     * @return also true if only the list of TLDs and their second level has it
     */
    boolean exists(String zone);

    /**
     * TLDs that one might have meant.
     *
     * @param zone a TLD that does not exist
     * @return at most three
     */
    List<String> similar(String zone);

    /**
     * The class that prices of a zone go by.
     *
     * @param zone the zone, known or not
     * @return the class
     */
    String tldClass(String zone);

    /**
     * The zone of a class.
     *
     * @param tldClass the class in any case
     * @return the zone; empty if the class is not known
     */
    Optional<String> zoneOfClass(String tldClass);

    /**
     * What is known of a zone.
     *
     * @param zone the zone
     * @return its data; empty if it does not exist
     */
    Optional<TldData> data(String zone);
}
