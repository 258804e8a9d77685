package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.WireName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The X- parameters that the API's pages document. */
final class Extensions {

    private static final String FILE = "x-parameters.txt";
    private static final String ANY = "*";

    private Extensions() {}

    /** Last indices by name; an empty text for a parameter without index. */
    static Map<String, String> load() {
        Map<String, String> extensions = new HashMap<>();
        InputStream file = Objects.requireNonNull(Extensions.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int blank = line.indexOf(' ');
                extensions.put(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return extensions;
    }

    static boolean isDocumented(Map<String, String> extensions, String name) {
        if (extensions.containsKey(name)) {
            return true;
        }
        String base = name.substring(0, WireName.baseLength(name));
        String last = extensions.getOrDefault(base, "");
        return !last.isEmpty()
                && Parameters.slot(name, base)
                        .filter(slot -> last.equals(ANY) || slot <= Integer.parseInt(last))
                        .isPresent();
    }
}
