package dev.ispapi.tld.internal.data;

import dev.ispapi.internal.Distance;
import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.TopLevelDomain;
import dev.ispapi.tld.internal.json.IsoDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String ANY = " * ";
    private static final int COLUMNS = 5;

    private final CatalogueFiles files;

    // Two threads may read a list at the same time; they read the same.
    private volatile @Nullable SortedLines tlds;
    private volatile @Nullable SortedLines secondLevel;

    RootZone(CatalogueFiles files) {
        this.files = files;
    }

    private SortedLines tlds() {
        SortedLines known = tlds;
        if (known == null) {
            known = read(TLDS);
            tlds = known;
        }
        return known;
    }

    private SortedLines secondLevel() {
        SortedLines known = secondLevel;
        if (known == null) {
            known = read(SECOND_LEVEL);
            secondLevel = known;
        }
        return known;
    }

    private SortedLines read(String list) {
        byte[] content = files.list(list);
        return content == null ? SortedLines.NONE : SortedLines.of(content);
    }

    boolean exists(String zone) {
        int dot = zone.indexOf('.');
        if (dot < 0) {
            return tlds().has(zone);
        }
        return zone.indexOf('.', dot + 1) < 0 && isSecondLevel(zone.substring(0, dot), zone.substring(dot + 1));
    }

    /** Lines such as {@code no priv oslo}, of a TLD and the labels before it; {@code *} stands for any label. */
    private boolean isSecondLevel(String label, String tld) {
        Optional<String> line = secondLevel().line(tld);
        if (line.isEmpty()) {
            return false;
        }
        String labels = line.get().concat(" ");
        return labels.contains(" ".concat(label).concat(" ")) || labels.contains(ANY);
    }

    Optional<TopLevelDomain> topLevel(String tld) {
        Optional<String> line = tlds().line(tld);
        return line.isEmpty() ? Optional.empty() : Optional.of(parse(line.get()));
    }

    /** The TLDs that differ from a text by one letter, by two if it is a long one, or by two letters swapped; the nearest first. */
    List<String> similar(String text) {
        int most = text.length() < 5 ? 1 : 2;
        Map<String, Integer> distances = new HashMap<>();
        for (String line : tlds().all()) {
            int tab = line.indexOf('\t');
            String tld = tab < 0 ? line : line.substring(0, tab);
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

    private static TopLevelDomain parse(String line) {
        String[] columns = line.split("\t", COLUMNS);
        if (columns.length != COLUMNS) {
            throw broken(line, "expected " + COLUMNS + " columns with a tab between them", null);
        }
        try {
            return new TopLevelDomain(
                    columns[0], kind(columns[1]), known(columns[4]), day(columns[2]), day(columns[3]));
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

    private static Optional<LocalDate> day(String column) {
        return column.equals(NONE) ? Optional.empty() : Optional.of(IsoDay.parse(column));
    }

    private static Optional<String> known(String column) {
        return column.equals(NONE) ? Optional.empty() : Optional.of(column);
    }

    private static BrokenCatalogueException broken(String line, String problem, @Nullable Throwable cause) {
        return new BrokenCatalogueException(TLDS, "the line \"" + line + "\"", problem, cause);
    }
}
