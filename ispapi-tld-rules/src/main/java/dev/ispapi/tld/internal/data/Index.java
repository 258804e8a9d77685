package dev.ispapi.tld.internal.data;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which zones there are, without opening their files: those with rules, and those of which only the class name is known. */
public final class Index {

    private static final String WITH_RULES = "+";

    /** A line for each zone: its name, its class, and whether it has rules, with a tab between them. */
    private final SortedLines lines;

    private volatile @Nullable NavigableSet<String> zones;
    private volatile @Nullable Map<String, String> zoneOfClass;

    Index(SortedLines lines) {
        this.lines = lines;
    }

    /**
     * The index of files.
     *
     * @param zones the zones with a file, in ASCII form
     * @param classes the zones of classes, where a dot was dropped or the name differs; null for none
     */
    static Index of(Set<String> zones, @Nullable StrictJsonReader classes) {
        Map<String, String> classOfZone = new TreeMap<>();
        zones.forEach(zone -> classOfZone.put(zone, usualClass(zone)));
        if (classes != null) {
            readClasses(classes, classOfZone);
        }
        List<String> lines = new ArrayList<>();
        classOfZone.forEach((zone, tldClass) ->
                lines.add(zone + "\t" + tldClass + "\t" + (zones.contains(zone) ? WITH_RULES : "-")));
        return new Index(SortedLines.of(lines));
    }

    private static void readClasses(StrictJsonReader reader, Map<String, String> classOfZone) {
        reader.object(key -> {
            switch (key) {
                case "format" -> RulesFileReader.readFormat(reader);
                case "classes" -> reader.object(name -> classOfZone.put(readZone(reader), checked(reader, name)));
                default -> throw reader.unknownKey(key, "format or classes");
            }
        });
        reader.end();
    }

    private static String readZone(StrictJsonReader reader) {
        return reader.parsed("a zone", text -> DomainName.zone(text).ascii());
    }

    private static String checked(StrictJsonReader reader, String tldClass) {
        if (tldClass.chars().anyMatch(c -> c <= ' ')) {
            throw reader.broken("expected the name of a class, found one with blanks");
        }
        return tldClass;
    }

    /** What a class is called unless the index says otherwise: the zone in upper case, without dots. */
    private static String usualClass(String zone) {
        return zone.replace(".", "").toUpperCase(Locale.ROOT);
    }

    boolean has(String zone) {
        return lines.has(zone);
    }

    boolean hasRules(String zone) {
        Optional<String> line = lines.line(zone);
        return line.isPresent() && line.get().endsWith(WITH_RULES);
    }

    String tldClass(String zone) {
        Optional<String> line = lines.line(zone);
        return line.isPresent() ? column(line.get()) : usualClass(zone);
    }

    private static String column(String line) {
        int tab = line.indexOf('\t');
        return line.substring(tab + 1, line.indexOf('\t', tab + 1));
    }

    /** The zones with rules. */
    NavigableSet<String> zones() {
        NavigableSet<String> known = zones;
        if (known == null) {
            NavigableSet<String> found = new TreeSet<>();
            lines.all().stream()
                    .filter(line -> line.endsWith(WITH_RULES))
                    .forEach(line -> found.add(line.substring(0, line.indexOf('\t'))));
            known = Collections.unmodifiableNavigableSet(found);
            zones = known;
        }
        return known;
    }

    Optional<String> zoneOfClass(String tldClass) {
        Map<String, String> known = zoneOfClass;
        if (known == null) {
            Map<String, String> found = new HashMap<>();
            zones().forEach(zone -> found.put(usualClass(zone), zone));
            lines.all().forEach(line -> found.put(column(line), line.substring(0, line.indexOf('\t'))));
            known = Map.copyOf(found);
            zoneOfClass = known;
        }
        return Optional.ofNullable(known.get(tldClass.toUpperCase(Locale.ROOT)));
    }
}
