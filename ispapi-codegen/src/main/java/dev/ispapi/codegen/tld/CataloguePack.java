package dev.ispapi.codegen.tld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes of the catalogue's data files what the library reads: each {@code .json} as a {@code .pack} of the same content, and {@code
 * zones.txt}, the sorted list of the zones of each platform. The first question to the catalogue in a new JVM then parses no JSON. Every build runs it.
 */
public final class CataloguePack {

    private static final String JSON = ".json";

    private CataloguePack() {}

    /**
     * Packs a catalogue.
     *
     * @param arguments the directory of the catalogue, and the directory to write to
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the directory of the catalogue and the directory to write to");
        }
        Path catalogue = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        for (Path file : files(catalogue)) {
            String name = catalogue.relativize(file).toString();
            Path packed = target.resolve(name.substring(0, name.length() - JSON.length()) + ".pack");
            Files.createDirectories(packed.toAbsolutePath().getParent());
            Files.write(packed, PackedJson.of(read(file)));
        }
        for (String folder : List.of("", "cnr")) {
            if (Files.isDirectory(catalogue.resolve(folder).resolve("zones"))) {
                Files.createDirectories(target.resolve(folder));
                Files.write(target.resolve(folder).resolve("zones.txt"), zones(catalogue, catalogue.resolve(folder)));
            }
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
        }
    }

    /** JSON is YAML, as the reader of YAML takes it. */
    private static Object read(Path file) throws IOException {
        try {
            return new Load(LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + ": expected JSON, found something else: " + e.getMessage(), e);
        }
    }

    /** A line for each zone of a platform, sorted: its name, its class, and whether it has a file. */
    private static List<String> zones(Path catalogue, Path platform) throws IOException {
        Path classFile = catalogue.resolve("classes.json");
        Map<String, String> classes = new TreeMap<>();
        if (Files.exists(classFile)
                && read(classFile) instanceof Map<?, ?> index
                && index.get("classes") instanceof Map<?, ?> named) {
            named.forEach((name, zone) -> classes.put((String) zone, (String) name));
        }
        Set<String> withFile = new TreeSet<>();
        for (Path file : files(platform.resolve("zones"))) {
            String name = String.valueOf(file.getFileName());
            withFile.add(name.substring(0, name.length() - JSON.length()));
        }
        Set<String> zones = new TreeSet<>(classes.keySet());
        zones.addAll(withFile);
        List<String> lines = new ArrayList<>();
        for (String zone : zones) {
            String usual = zone.replace(".", "").toUpperCase(Locale.ROOT);
            lines.add(zone + "\t" + classes.getOrDefault(zone, usual) + "\t" + (withFile.contains(zone) ? "+" : "-"));
        }
        return lines;
    }
}
