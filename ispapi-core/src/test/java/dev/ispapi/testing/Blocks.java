package dev.ispapi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Text files of blocks: a name, and indented lines that belong to it. */
public final class Blocks {

    private Blocks() {}

    /**
     * Reads a file of the test resources.
     *
     * @param path the path
     * @return the names with their lines
     */
    public static Map<String, List<String>> read(String path) {
        try (InputStream file = Objects.requireNonNull(Blocks.class.getResourceAsStream(path))) {
            Map<String, List<String>> blocks = new LinkedHashMap<>();
            List<String> lines = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith(" ")) {
                    lines.add(line.strip());
                } else {
                    lines = blocks.computeIfAbsent(line, name -> new ArrayList<>());
                }
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
