package dev.ispapi.tld;

import dev.ispapi.Platform;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Where rules come from: files, or live answers over other rules. Zones are in ASCII form. */
interface ZoneData {

    /** The platform that the rules are about. */
    Platform platform();

    /** The zones with rules. */
    NavigableSet<String> zones();

    /** Whether it is certain that names are registered in a zone and that it is no name itself: one with rules or with a class. */
    boolean isZone(String zone);

    /** Whether there is such a zone, also if only the list of TLDs and their second level has it. */
    boolean exists(String zone);

    /** TLDs that one might have meant. */
    List<String> similar(String zone);

    String tldClass(String zone);

    Optional<String> zoneOfClass(String tldClass);

    Optional<Tld> tld(String zone);
}
