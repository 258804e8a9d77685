package dev.ispapi.tld;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which zones there are, without opening their files: those with rules, and those of which only the class name is known.
 *
 * @param zones the zones with a file, in ASCII form
 * @param classes the zones by the names of their classes, where a dot was dropped or the name differs
 */
record Index(NavigableSet<String> zones, Map<String, String> classes) {

    /** The zones with a file, one a line. The build writes it. */
    static final String ZONES = "zones.txt";

    /** The zones of classes. */
    static final String CLASSES = "classes.json";

    static Index read(CatalogueFiles files) {
        Map<String, String> classes = new TreeMap<>();
        files.read(CLASSES, reader -> {
            reader.object(key -> {
                switch (key) {
                    case "format" -> RulesFileReader.readFormat(reader);
                    case "classes" -> reader.object(name -> classes.put(name, reader.text()));
                    default -> throw reader.unknownKey(key, "format or classes");
                }
            });
            reader.end();
            return CLASSES;
        });
        return new Index(
                Collections.unmodifiableNavigableSet(new TreeSet<>(files.zones())),
                Collections.unmodifiableMap(classes));
    }

    /** What a class is called unless the index says otherwise: the zone in upper case, without dots. */
    static String usualClass(String zone) {
        return zone.replace(".", "").toUpperCase(Locale.ROOT);
    }

    /** Answers by class and zone. */
    Classes lookUp() {
        Map<String, String> zoneOf = new HashMap<>();
        zones.forEach(zone -> zoneOf.put(usualClass(zone), zone));
        zoneOf.putAll(classes);
        Map<String, String> classOf = new HashMap<>();
        classes.forEach((name, zone) -> classOf.put(zone, name));
        return new Classes(Map.copyOf(zoneOf), Map.copyOf(classOf), Set.copyOf(known()));
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(zones);
        known.addAll(classes.values());
        return known;
    }

    /**
     * The index, turned both ways.
     *
     * @param zoneOf zones by class
     * @param classOf classes by zone, where they are not the usual ones
     * @param known all zones that are known to exist
     */
    record Classes(Map<String, String> zoneOf, Map<String, String> classOf, Set<String> known) {

        Optional<String> zone(String tldClass) {
            return Optional.ofNullable(zoneOf.get(tldClass.toUpperCase(Locale.ROOT)));
        }

        String tldClass(String zone) {
            return classOf.getOrDefault(zone, usualClass(zone));
        }
    }
}
