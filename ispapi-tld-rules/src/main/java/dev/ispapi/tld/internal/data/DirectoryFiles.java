package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The files in a directory, in JSON.
 *
 * @param root the directory that holds {@code zones}
 */
public record DirectoryFiles(Path root) implements CatalogueFiles {

    private static final String JSON = ".json";
    private static final String CLASSES = "classes";
    private static final Pattern WORD_END = Pattern.compile("[\\t ]");

    @Override
    public @Nullable StrictJsonReader open(String file) {
        byte[] content = content(nameOf(file));
        return content == null
                ? null
                : StrictJsonReader.ofData(new Buffer().write(content), new FileBreakage(nameOf(file)));
    }

    @Override
    public String nameOf(String file) {
        return file + JSON;
    }

    /** Sorted, if it is not. */
    @Override
    public byte @Nullable [] list(String file) {
        byte[] content = content(file);
        if (content == null) {
            return null;
        }
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .sorted(Comparator.comparing(line -> WORD_END.split(line, 2)[0]))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte @Nullable [] content(String file) {
        try {
            return Files.readAllBytes(root.resolve(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw CatalogueFiles.unreadable(file, e);
        }
    }

    @Override
    public Index index() {
        return Index.of(zones(), open(CLASSES));
    }

    private Set<String> zones() {
        try (Stream<Path> files = Files.list(root.resolve("zones"))) {
            Set<String> zones = new TreeSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(JSON))
                    .forEach(name -> zones.add(name.substring(0, name.length() - JSON.length())));
            return zones;
        } catch (IOException e) {
            throw new BrokenCatalogueException(
                    "zones", "$", "expected a directory with one file a zone, in " + root + " (" + e + ")", e);
        }
    }
}
