package dev.ispapi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the Java sources of all described commands. A tool of the build: it is started with directories. */
public final class Generator {

    private Generator() {}

    /**
     * Generates the sources.
     *
     * @param arguments the directory of the descriptions and that of the sources; for another platform than ISPAPI its package, such as
     *     {@code dev.ispapi.cnr}, and its constant, such as {@code CNR}
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 && arguments.length != 4) {
            throw new IllegalArgumentException(
                    "expected the directory of the descriptions and that of the sources, and for"
                            + " another platform than ISPAPI its package and its name");
        }
        Target target = arguments.length == 2 ? Target.ISPAPI : new Target(arguments[2], arguments[3]);
        write(Path.of(arguments[1]), generate(Path.of(arguments[0]), target));
    }

    /** All sources, by path. */
    static SortedMap<String, String> generate(Path descriptions, Target target) throws IOException {
        Descriptions all = Descriptions.read(descriptions, true, target);
        List<Description> commands = all.commands();
        List<JavaFile> files = new ArrayList<>();
        all.types().values().forEach(type -> files.add(type.write()));
        all.groups().values().forEach(group -> files.add(group.write()));
        for (Description command : commands) {
            files.add(CommandWriter.write(command));
            if (command.hasResult()) {
                files.add(ResultWriter.result(command));
            }
            if (command.row().isPresent()) {
                files.add(ResultWriter.row(command));
            }
        }
        files.add(list(commands, target));
        SortedMap<String, String> sources = new TreeMap<>(packages(descriptions, target));
        for (JavaFile file : files) {
            if (sources.put(file.path(), file.text()) != null) {
                throw new DescriptionException(file.path() + " is described twice; give one of the types another name");
            }
        }
        return sources;
    }

    /** The {@code package-info.java} of each package that has no hand-written one. */
    private static Map<String, String> packages(Path descriptions, Target target) throws IOException {
        Node packages = Node.read(descriptions.resolve("packages.yaml"));
        Map<String, String> sources = new TreeMap<>();
        for (String name : packages.values().keySet()) {
            sources.put(
                    target.family(name).replace('.', '/') + "/package-info.java",
                    "/** " + Javadoc.escape(packages.requiredText(name)) + " */\n@NullMarked\npackage "
                            + target.family(name) + ";\n\nimport org.jspecify.annotations.NullMarked;\n");
        }
        return sources;
    }

    /** The generated types by their names, which the catalog reads. Finding one loads no other. */
    private static JavaFile list(List<Description> commands, Target target) {
        List<Description> sorted = commands.stream()
                .sorted(Comparator.comparing(Description::wireName))
                .toList();
        return new JavaFile(target.packageName(), "DescribedCommands")
                .imports("dev.ispapi.command.CommandType", "java.util.List", "org.jspecify.annotations.Nullable")
                .raw("/** The types of the described commands. */\nfinal class DescribedCommands {\n\n"
                        + "    /** In their order. */\n    static final List<String> NAMES = List.of(\n"
                        + each(sorted, "            ", command -> JavaFile.literal(command.wireName()), ",\n")
                        + ");\n\n    private DescribedCommands() {}\n\n"
                        + "    /** The type of a command by its name in lower case; null if there is none. */\n"
                        + "    static @Nullable CommandType<?> find(String name) {\n        return switch (name) {\n"
                        + each(sorted, "            ", Generator::branch, "\n")
                        + "\n            default -> null;\n        };\n    }\n}\n");
    }

    private static String branch(Description command) {
        return "case " + JavaFile.literal(command.wireName().toLowerCase(Locale.ROOT)) + " -> " + command.packageName()
                + "." + command.typeName() + ".TYPE;";
    }

    private static String each(
            List<Description> commands, String indent, Function<Description, String> line, String separator) {
        return commands.stream().map(command -> indent + line.apply(command)).collect(Collectors.joining(separator));
    }

    /** Writes what is new or different, and removes what is no longer described. */
    static void write(Path directory, Map<String, String> sources) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve(source.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (!sources.containsKey(path)) {
                    Files.delete(file);
                }
            }
        }
    }
}
