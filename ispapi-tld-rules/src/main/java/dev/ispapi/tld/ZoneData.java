package dev.ispapi.tld;

import java.util.NavigableSet;
import java.util.Optional;

/** Where rules come from: files, or live answers over other rules. Zones are in ASCII form. */
interface ZoneData {

    /** The zones with rules. */
    NavigableSet<String> zones();

    /** Whether names are registered in a zone, with rules or without. */
    boolean isZone(String zone);

    String tldClass(String zone);

    Optional<String> zoneOfClass(String tldClass);

    Optional<Tld> tld(String zone);
}
