package dev.ispapi.tld;

import dev.ispapi.internal.Distance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The TLDs of the root zone, and the zones on their second level in which names are registered. Both lists are read when they are first
 * needed, and a line is taken apart when its TLD is asked for.
 */
final class RootZone {

    /** The list of TLDs. */
    static final String TLDS = "root/tlds.txt";

    /** The list of zones on the second level. */
    static final String SECOND_LEVEL = "root/second-level-zones.txt";

    private static final String NONE = "-";
    private static final String ANY = "*";
    private static final int COLUMNS = 5;

    /** The whole list, a line for each TLD, with line breaks around each: a search in it is faster than a table of it is made. */
    private final Supplier<String> tlds;

    private final Supplier<Set<String>> secondLevel;

    RootZone(CatalogueFiles files) {
        this.tlds = new Lazy<>(() -> files.text(TLDS).map(text -> "\n" + text).orElse(""));
        this.secondLevel = new Lazy<>(() -> secondLevel(files.lines(SECOND_LEVEL)));
    }

    boolean exists(String zone) {
        int dot = zone.indexOf('.');
        if (dot < 0) {
            return line(zone).isPresent();
        }
        Set<String> zones = secondLevel.get();
        return zones.contains(zone) || (zone.indexOf('.', dot + 1) < 0 && zones.contains(ANY + zone.substring(dot)));
    }

    Optional<TopLevelDomain> topLevel(String tld) {
        return line(tld).map(RootZone::parse);
    }

    private Optional<String> line(String tld) {
        String list = tlds.get();
        int start = list.indexOf("\n" + tld + "\t") + 1;
        if (start == 0) {
            return Optional.empty();
        }
        int end = list.indexOf('\n', start);
        return Optional.of(list.substring(start, end < 0 ? list.length() : end).stripTrailing());
    }

    /** The TLDs that differ from a text by one letter, by two if it is a long one, or by two letters swapped; the nearest first. */
    List<String> similar(String text) {
        int most = text.length() < 5 ? 1 : 2;
        Map<String, Integer> distances = new HashMap<>();
        for (String line : tlds.get().split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab < 0 || line.startsWith("#")) {
                continue;
            }
            String tld = line.substring(0, tab);
            int distance = isSwapped(text, tld) ? 0 : Distance.between(text, tld);
            if (distance <= most) {
                distances.put(tld, distance);
            }
        }
        List<String> similar = new ArrayList<>(distances.keySet());
        similar.sort(Comparator.<String>comparingInt(tld -> distances.getOrDefault(tld, most))
                .thenComparing(Comparator.naturalOrder()));
        return similar.stream().limit(3).toList();
    }

    /** Whether two neighbouring letters are in the wrong order, which is how most names are misspelt. */
    private static boolean isSwapped(String text, String tld) {
        if (text.length() != tld.length()) {
            return false;
        }
        int i = 0;
        while (i < text.length() && text.charAt(i) == tld.charAt(i)) {
            i++;
        }
        return i + 1 < text.length()
                && text.charAt(i) == tld.charAt(i + 1)
                && text.charAt(i + 1) == tld.charAt(i)
                && text.substring(i + 2).equals(tld.substring(i + 2));
    }

    /** Lines such as {@code no priv oslo}, of a TLD and the labels before it; {@code *} stands for any label. */
    private static Set<String> secondLevel(List<String> lines) {
        Set<String> zones = new HashSet<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                zones.add(words[i] + "." + words[0]);
            }
        }
        return Collections.unmodifiableSet(zones);
    }

    private static TopLevelDomain parse(String line) {
        String[] columns = line.split("\t", COLUMNS);
        if (columns.length != COLUMNS) {
            throw broken(line, "expected " + COLUMNS + " columns with a tab between them", null);
        }
        try {
            return new TopLevelDomain(
                    columns[0],
                    kind(columns[1]),
                    known(columns[4]),
                    known(columns[2]).map(LocalDate::parse),
                    known(columns[3]).map(LocalDate::parse));
        } catch (RuntimeException e) {
            throw broken(line, String.valueOf(e.getMessage()), e);
        }
    }

    private static TopLevelDomain.Kind kind(String letter) {
        return switch (letter) {
            case "C" -> TopLevelDomain.Kind.COUNTRY_CODE;
            case "G" -> TopLevelDomain.Kind.GENERIC;
            case "S" -> TopLevelDomain.Kind.SPONSORED;
            case "R" -> TopLevelDomain.Kind.RESTRICTED;
            case "I" -> TopLevelDomain.Kind.INFRASTRUCTURE;
            default -> throw new IllegalArgumentException("expected a kind, C, G, S, R or I, found \"" + letter + "\"");
        };
    }

    private static Optional<String> known(String column) {
        return column.equals(NONE) ? Optional.empty() : Optional.of(column);
    }

    private static BrokenCatalogueException broken(String line, String problem, @Nullable Throwable cause) {
        return new BrokenCatalogueException(TLDS, "the line \"" + line + "\"", problem, cause);
    }
}
