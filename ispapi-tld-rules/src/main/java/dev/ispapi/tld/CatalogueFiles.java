package dev.ispapi.tld;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Where data files come from: this library's resources, or a directory laid out in the same way. */
interface CatalogueFiles {

    /**
     * Reads a file.
     *
     * @param file its path within the catalogue
     * @param read what to do with it
     * @return what that returned; null if there is no such file
     * @throws BrokenCatalogueException if the file cannot be read
     */
    <T> @Nullable T read(String file, Function<CatalogueReader, T> read);

    /**
     * The zones that have a file.
     *
     * @param indexed those that the index lists
     * @return in ASCII form
     */
    Set<String> zones(Set<String> indexed);

    /** The files in this library. They cannot be listed, hence the index. */
    record Bundled() implements CatalogueFiles {

        @Override
        public <T> @Nullable T read(String file, Function<CatalogueReader, T> read) {
            try (InputStream stream = Bundled.class.getResourceAsStream("catalogue/" + file)) {
                if (stream == null) {
                    return null;
                }
                try (BufferedSource source = Okio.buffer(Okio.source(stream))) {
                    return read.apply(new CatalogueReader(file, source));
                }
            } catch (IOException e) {
                throw new BrokenCatalogueException(file, "$", "the file cannot be read (" + e + ")", e);
            }
        }

        @Override
        public Set<String> zones(Set<String> indexed) {
            return indexed;
        }
    }

    /**
     * The files in a directory.
     *
     * @param root the directory that holds {@code zones}
     */
    record Directory(Path root) implements CatalogueFiles {

        private static final String SUFFIX = ".json";

        @Override
        public <T> @Nullable T read(String file, Function<CatalogueReader, T> read) {
            try (BufferedSource source = Okio.buffer(Okio.source(Files.newInputStream(root.resolve(file))))) {
                return read.apply(new CatalogueReader(file, source));
            } catch (NoSuchFileException e) {
                return null;
            } catch (IOException e) {
                throw new BrokenCatalogueException(file, "$", "the file cannot be read (" + e + ")", e);
            }
        }

        @Override
        public Set<String> zones(Set<String> indexed) {
            try (Stream<Path> files = Files.list(root.resolve("zones"))) {
                Set<String> zones = new TreeSet<>();
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(SUFFIX))
                        .forEach(name -> zones.add(name.substring(0, name.length() - SUFFIX.length())));
                return zones;
            } catch (IOException e) {
                throw new BrokenCatalogueException(
                        "zones", "$", "expected a directory with one file a zone, in " + root + " (" + e + ")", e);
            }
        }
    }
}
