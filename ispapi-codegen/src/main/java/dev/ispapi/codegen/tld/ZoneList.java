package dev.ispapi.codegen.tld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the zones that have a file, as a jar cannot list its resources. Every build runs it. */
public final class ZoneList {

    private static final String SUFFIX = ".json";

    private ZoneList() {}

    /**
     * Writes the list.
     *
     * @param arguments the directory with one file a zone, and the file to write
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the directory of the zones and the file to write");
        }
        Path list = Path.of(arguments[1]);
        Files.createDirectories(list.toAbsolutePath().getParent());
        Files.write(list, zones(Path.of(arguments[0])));
    }

    /** The zones in a directory, sorted. */
    static List<String> zones(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }
}
