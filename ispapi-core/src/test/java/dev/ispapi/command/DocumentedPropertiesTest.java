package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.Accessors;
import dev.ispapi.testing.Blocks;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answer of each command reads each property that its API page documents, by the accessor of its name: an accessor that reads the
 * property of another one fails. Accessors with other names than their properties stand in {@code property-accessors.txt}.
 */
class DocumentedPropertiesTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-properties.txt");
    private static final Map<String, List<String>> RENAMED = Blocks.read("/property-accessors.txt");

    private static final Set<String> OF_PAGES = Set.of("FIRST", "LAST", "COUNT", "LIMIT", "TOTAL");
    private static final Pattern MISSING = Pattern.compile("has no property ([A-Z-]+)");

    /** One of these is readable, whatever the kind of the property. */
    private static final List<String> SAMPLES =
            List.of("2017-09-26 14:53:20", "7", "12.50", "3Y", "1", "text", "USD", "211 Taken");

    /** Without these there is no group that the others could be a part of. */
    private static final Map<String, String> OF_GROUPS = Map.of(
            "RELATIONTYPE", "a",
            "TLDCLASS", "a",
            "ADDONID", "a",
            "LAUNCHPHASE", "a",
            "LAUNCHPHASES", "a",
            "DOMAINSALE-SEDO-STATUS", "a",
            "DOMAINCHECK", "210 Available");

    static List<CommandType<?>> types() {
        return CommandCatalog.types().stream()
                .filter(type -> DOCUMENTED.containsKey(type.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachDocumentedPropertyIsReadByTheAccessorOfItsName(CommandType<?> type) {
        List<String> renamed = new ArrayList<>();
        SortedMap<String, Object> without = decode(type, Map.of());
        for (String property : DOCUMENTED.get(type.name())) {
            if (OF_PAGES.contains(property) && isList(type)) {
                continue;
            }
            SortedSet<String> accessors = readers(type, property, without);
            if (accessors.isEmpty()) {
                accessors = readers(type, property + 0, without);
            }
            boolean isNamedAlike = accessors.size() == 1
                    && (isNamed(accessors.first(), property) || isExtensionBefore(accessors.first(), property));
            if (!isNamedAlike) {
                renamed.add((property + " " + String.join(" ", accessors)).strip());
            }
        }

        assertThat(renamed).isEqualTo(RENAMED.getOrDefault(type.name(), List.of()));
    }

    /** {@code adminContacts.city} is named after {@code ADMINCONTACT0CITY}. */
    private static boolean isNamed(String path, String property) {
        String name = Stream.of(path.split("\\."))
                .filter(part -> !part.equals("entries"))
                .reduce("", (before, part) -> before + singular(part));
        return plain(singular(name)).equals(plain(singular(property.toLowerCase(Locale.ROOT))));
    }

    private static boolean isExtensionBefore(String accessor, String property) {
        return accessor.equals("oldExtensions") && property.startsWith("OLD-X-");
    }

    private static String singular(String name) {
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("sses")
                        ? name.substring(0, name.length() - 2)
                        : name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }

    private static String plain(String name) {
        return name.replaceAll("[0-9_-]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isList(CommandType<?> type) {
        return ListCommand.class.isAssignableFrom(EveryCommandTest.Classes.of(type));
    }

    /** The accessors that tell an answer with the property from the same one without. */
    private static SortedSet<String> readers(CommandType<?> type, String property, SortedMap<String, Object> without) {
        for (String sample : SAMPLES) {
            SortedMap<String, Object> with = decode(type, Map.of(property, sample));
            SortedSet<String> changed = new TreeSet<>(with.keySet());
            changed.removeIf(accessor -> with.get(accessor).equals(without.get(accessor)));
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return Collections.emptySortedSet();
    }

    /** Adds what the command promises, and a currency, without which there is no amount of money. */
    private static SortedMap<String, Object> decode(CommandType<?> type, Map<String, String> property) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("UNKNOWN", "a row");
        for (String name : DOCUMENTED.get(type.name())) {
            if (name.endsWith("CURRENCY") || OF_GROUPS.containsKey(name)) {
                properties.put(name, OF_GROUPS.getOrDefault(name, "EUR"));
            }
        }
        while (true) {
            try {
                properties.putAll(property);
                return values(type, properties);
            } catch (MalformedResponseException e) {
                Matcher missing = MISSING.matcher(e.getMessage());
                if (!missing.find() || properties.containsKey(missing.group(1))) {
                    return new TreeMap<>();
                }
                properties.put(missing.group(1), "210");
            }
        }
    }

    private static SortedMap<String, Object> values(CommandType<?> type, Map<String, String> properties) {
        var answer = Response.builder(200, "ok");
        properties.forEach(answer::property);
        Response response = answer.build();
        SortedMap<String, Object> values = new TreeMap<>(Accessors.of(type.decode(response)));
        if (isList(type)) {
            totals(type).ifPresent(totals -> values.putAll(Accessors.of(from(totals, response))));
        }
        return values;
    }

    private static Optional<Class<?>> totals(CommandType<?> type) {
        String packageName = EveryCommandTest.Classes.of(type).getPackageName();
        try {
            return Optional.of(
                    Class.forName(packageName + "." + type.name().replaceFirst("^(Query|Get|Find)", "") + "Totals"));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static TypedResult from(Class<?> result, Response response) {
        try {
            return (TypedResult) result.getMethod("from", Response.class).invoke(null, response);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCommandWithPropertiesHasAType() {
        assertThat(CommandCatalog.types()).extracting(CommandType::name).containsAll(DOCUMENTED.keySet());
    }

    @Test
    void everyRenamedPropertyIsDocumented() {
        RENAMED.forEach((command, lines) -> assertThat(DOCUMENTED.get(command))
                .as(command)
                .containsAll(lines.stream().map(line -> line.split(" ")[0]).toList()));
    }
}
