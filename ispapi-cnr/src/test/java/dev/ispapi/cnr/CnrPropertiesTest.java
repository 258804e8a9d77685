package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.CommandType;
import dev.ispapi.testing.Accessors;
import dev.ispapi.testing.Blocks;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The response to each command reads each property that the vendor's pages and recordings name, by the accessor of its name: an accessor
 * that reads the property of another one fails. Accessors with other names than their properties stand in {@code property-accessors.txt}.
 */
class CnrPropertiesTest {

    private static final Map<String, List<String>> DOCUMENTED = Blocks.read("/documented-properties.txt");
    private static final Map<String, List<String>> RENAMED = Blocks.read("/property-accessors.txt");

    /** One of these is readable, whatever the kind of the property. */
    private static final List<String> SAMPLES =
            List.of("2017-09-26 14:53:20.0", "7", "12.50", "1", "example.com", "text", "USD");

    static List<CommandType<?>> types() {
        return CnrCommandCatalog.types();
    }

    @Test
    void theListNamesEveryCommand() {
        assertThat(DOCUMENTED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(CommandType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void eachDocumentedPropertyIsReadByTheAccessorOfItsName(CommandType<?> type) {
        List<String> renamed = new ArrayList<>();
        for (String property : DOCUMENTED.get(type.name())) {
            SortedSet<String> accessors = readers(type, property);
            if (accessors.isEmpty()) {
                accessors = readers(type, property + 0);
            }
            if (accessors.size() != 1 || !isNamed(accessors.first(), property)) {
                renamed.add((property + " " + String.join(" ", accessors)).strip());
            }
        }

        assertThat(renamed).isEqualTo(RENAMED.getOrDefault(type.name(), List.of()));
    }

    private static boolean isNamed(String path, String property) {
        String name = Stream.of(path.split("\\."))
                .filter(part -> !part.equals("entries"))
                .reduce("", (before, part) -> before + singular(part));
        String wireName = property.startsWith("X-") ? property.substring(2) : property;
        return plain(singular(name)).equals(plain(singular(wireName.toLowerCase(Locale.ROOT))));
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

    /** The accessors that tell a response with the property from the same one without. */
    private static SortedSet<String> readers(CommandType<?> type, String property) {
        SortedMap<String, Object> without = decode(type, "UNKNOWN", "a row");
        for (String sample : SAMPLES) {
            SortedMap<String, Object> with = decode(type, property, sample);
            SortedSet<String> changed = new TreeSet<>(with.keySet());
            changed.removeIf(accessor -> with.get(accessor).equals(without.get(accessor)));
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return Collections.emptySortedSet();
    }

    private static SortedMap<String, Object> decode(CommandType<?> type, String property, String value) {
        ResponseBuilder response = Response.builder(200, "Command completed successfully")
                .property("ANOTHER", "a row")
                .property(property, value);
        return Accessors.of(type.decode(response.build()));
    }
}
