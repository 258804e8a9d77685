package dev.ispapi.tld;

import dev.ispapi.Platform;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    <T> @Nullable T read(String file, Function<StrictJsonReader, T> read);

    /**
     * The text of a file.
     *
     * @param file its path within the catalogue
     * @return the text; empty if there is no such file
     * @throws BrokenCatalogueException if the file cannot be read
     */
    Optional<String> text(String file);

    /**
     * The lines of a file, but for comments, which begin with {@code #}.
     *
     * @param file its path within the catalogue
     * @return the lines; none if there is no such file
     * @throws BrokenCatalogueException if the file cannot be read
     */
    default List<String> lines(String file) {
        return text(file)
                .orElse("")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * The zones that have a file.
     *
     * @return in ASCII form
     * @throws BrokenCatalogueException if they cannot be listed
     */
    Set<String> zones();

    /** The reader of a file's content. */
    static StrictJsonReader reader(String file, BufferedSource source) {
        return StrictJsonReader.ofData(
                source, (place, problem, cause) -> new BrokenCatalogueException(file, place, problem, cause));
    }

    private static BrokenCatalogueException unreadable(String file, IOException e) {
        return new BrokenCatalogueException(file, "$", "the file cannot be read (" + e + ")", e);
    }

    /**
     * The files in this library. They cannot be listed, hence the list that the build writes.
     *
     * @param platform the folder of the zones, as a platform knows them; what holds on all platforms is beside it
     */
    record Bundled(String platform) implements CatalogueFiles {

        /** The files of a platform. */
        static Bundled of(Platform platform) {
            return new Bundled(platform.equals(Platform.CNR) ? "cnr/" : "");
        }

        private String resource(String file) {
            boolean isOfPlatform = file.equals(Index.ZONES) || file.startsWith("zones/") || file.startsWith("shared/");
            return "catalogue/" + (isOfPlatform ? platform : "") + file;
        }

        @Override
        public <T> @Nullable T read(String file, Function<StrictJsonReader, T> read) {
            try (InputStream stream = Bundled.class.getResourceAsStream(resource(file))) {
                if (stream == null) {
                    return null;
                }
                try (BufferedSource source = Okio.buffer(Okio.source(stream))) {
                    return read.apply(CatalogueFiles.reader(file, source));
                }
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public Optional<String> text(String file) {
            try (InputStream stream = Bundled.class.getResourceAsStream(resource(file))) {
                if (stream == null) {
                    return Optional.empty();
                }
                return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public Set<String> zones() {
            return new TreeSet<>(lines(Index.ZONES));
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
        public <T> @Nullable T read(String file, Function<StrictJsonReader, T> read) {
            try (BufferedSource source = Okio.buffer(Okio.source(Files.newInputStream(root.resolve(file))))) {
                return read.apply(CatalogueFiles.reader(file, source));
            } catch (NoSuchFileException e) {
                return null;
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public Optional<String> text(String file) {
            try {
                return Optional.of(Files.readString(root.resolve(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }

        @Override
        public Set<String> zones() {
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
