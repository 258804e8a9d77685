package dev.ispapi.checks;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module that users get.
 *
 * @param artifact the name of its artifact
 * @param place its jar or its directory of classes
 */
record PublishedModule(String artifact, Path place) {

    /** Reads something below the root of a module's files. */
    @FunctionalInterface
    private interface Reading<T> {

        T read(Path root) throws IOException;
    }

    /** All whose classes users call. */
    static Stream<PublishedModule> all() {
        return Stream.of(
                at("ispapi-core", dev.ispapi.IspapiClient.class),
                at("ispapi-cnr", dev.ispapi.cnr.CnrCommandCatalog.class),
                at("ispapi-tld-rules", dev.ispapi.tld.TldRules.class),
                at("ispapi-support", dev.ispapi.support.plan.Planner.class),
                at("ispapi-sandbox", dev.ispapi.sandbox.Sandbox.class),
                at("ispapi-bridge", dev.ispapi.bridge.IspapiOnCnr.class),
                at("ispapi-bulk", dev.ispapi.support.bulk.BulkJob.class),
                at("ispapi-micrometer", dev.ispapi.micrometer.IspapiMetrics.class),
                at("ispapi-spring-boot-starter", dev.ispapi.spring.IspapiClients.class));
    }

    /** The module of a class. */
    static PublishedModule at(String artifact, Class<?> type) {
        try {
            return new PublishedModule(
                    artifact,
                    Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The packages that users see: those that its descriptor exports to all; all where it has none. */
    Predicate<String> exported() throws IOException {
        if (!files().contains("module-info.class")) {
            return name -> true;
        }
        Set<String> names = ModuleFinder.of(place).findAll().stream()
                .flatMap(reference -> reference.descriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        return names::contains;
    }

    /** The names of all files in it. */
    List<String> files() throws IOException {
        return reading(root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        });
    }

    /** The text of a file in it. */
    String read(String file) throws IOException {
        return reading(root -> Files.readString(root.resolve(file)));
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        if (Files.isDirectory(place)) {
            return reading.read(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return reading.read(jar.getPath("/"));
        }
    }

    @Override
    public String toString() {
        return artifact;
    }
}
