package dev.ispapi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All descriptions of a directory.
 *
 * @param types the open types, by name
 * @param groups the groups of fields, by name
 * @param commands the commands in the order of packages and files
 */
record Descriptions(Map<String, OpenType> types, Map<String, Group> groups, List<Description> commands) {

    /**
     * Reads those of ISPAPI.
     *
     * @param directory the directory with {@code glossary.yaml} and one directory a package
     * @param isStrict whether missing words are errors
     * @return what is described
     * @throws DescriptionException if something is wrong, with the file and the key
     */
    static Descriptions read(Path directory, boolean isStrict) throws IOException {
        return read(directory, isStrict, Target.ISPAPI);
    }

    /**
     * Reads them.
     *
     * @param directory the directory with {@code glossary.yaml} and one directory a package
     * @param isStrict whether missing words are errors
     * @param target what the sources are written for
     * @return what is described
     * @throws DescriptionException if something is wrong, with the file and the key
     */
    static Descriptions read(Path directory, boolean isStrict, Target target) throws IOException {
        Map<String, OpenType> types = OpenType.all(optional(directory, "types.yaml"), target);
        FieldReader reader = new FieldReader(optional(directory, "glossary.yaml"), types, isStrict, target);
        Map<String, Group> groups = Group.all(optional(directory, "groups.yaml"), reader, target);
        List<Description> commands = new ArrayList<>();
        try (Stream<Path> files =
                Files.find(directory, 2, (path, attributes) -> path.toString().endsWith(".yaml"))) {
            for (Path file : files.sorted().toList()) {
                String family = directory.relativize(file).getName(0).toString();
                if (!family.endsWith(".yaml")) {
                    commands.add(Description.of(target, family, Node.read(file), reader, groups, isStrict));
                }
            }
        }
        return new Descriptions(types, groups, List.copyOf(commands));
    }

    private static Node optional(Path directory, String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.exists(file) ? Node.read(file) : new Node(file.toString(), Map.of());
    }
}
