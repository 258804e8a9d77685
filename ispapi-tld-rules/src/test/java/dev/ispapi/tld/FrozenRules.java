package dev.ispapi.tld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small catalogue that never changes: made-up zones for tests of the checks. */
final class FrozenRules {

    private FrozenRules() {}

    /** Rules of the zone {@code test}. */
    static Tld tld(Path directory, String facts, String fields) throws IOException {
        return rules(directory, facts, fields).zone("test").orElseThrow();
    }

    /**
     * Rules with the zones {@code test} and {@code co.test}.
     *
     * @param facts sources and their facts, of the sources {@code new} (2024), {@code old} (2013), {@code undated}, and of 2024 but inferred
     *     {@code frame} and {@code backend}
     * @param fields additional fields
     */
    static TldRules rules(Path directory, String facts, String fields) throws IOException {
        return rules(directory, facts, fields, "");
    }

    /** Rules of the zone {@code test} with another source. */
    static Tld tld(Path directory, String facts, String fields, String source) throws IOException {
        return rules(directory, facts, fields, ", " + source).zone("test").orElseThrow();
    }

    private static TldRules rules(Path directory, String facts, String fields, String sources) throws IOException {
        Path zones = Files.createDirectories(directory.resolve("zones"));
        Files.writeString(zones.resolve("test.json"), """
                {
                  "format": 1,
                  "zone": "test",
                  "sources": {
                    "new": {"kind": "WIKI", "page": "TEST", "date": "2024-01-02"},
                    "old": {"kind": "WIKI", "page": "OLD", "date": "2013-01-02"},
                    "undated": {"kind": "WIKI", "page": "UNDATED", "revision": "oldid=1"},
                    "frame": {"kind": "GTLD_FRAME", "page": "FRAME", "date": "2024-01-02"},
                    "backend": {"kind": "BACK_END", "page": "BACKEND", "date": "2024-01-02"}%s
                  },
                  "facts": {%s},
                  "fields": [%s]
                }
                """.formatted(sources, facts, fields));
        Files.writeString(zones.resolve("co.test.json"), """
                {"format": 1, "zone": "co.test"}
                """);
        return TldRules.load(directory);
    }
}
