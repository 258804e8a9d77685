package dev.ispapi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table of all commands in the documentation. A tool of the build: it is started with the descriptions and the file. */
public final class CommandTable {

    private CommandTable() {}

    /**
     * Writes the table, if it is another one than that in the file.
     *
     * @param arguments the directory of the descriptions and the file of the table
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the directory of the descriptions and the file of the table");
        }
        String table = of(Descriptions.read(Path.of(arguments[0]), true).commands());
        Path file = Path.of(arguments[1]);
        if (!Files.exists(file) || !Files.readString(file).equals(table)) {
            Files.writeString(file, table);
        }
    }

    static String of(List<Description> commands) {
        return commands.stream()
                .sorted(Comparator.comparing(Description::wireName))
                .map(CommandTable::row)
                .collect(Collectors.joining("", """
                    # Commands

                    All documented commands. The build writes this file from the descriptions in `ispapi-core/src/main/commands`.
                    Types are in `dev.ispapi`; of an effect `ONCE`, some commands become `REPEATABLE` by a parameter.

                    | command | type | answer | effect |
                    |---|---|---|---|
                    """, ""));
    }

    private static String row(Description command) {
        return "| `" + command.wireName() + "` | `"
                + (command.packageName() + "." + command.typeName())
                        .substring(Target.ISPAPI.packageName().length() + 1) + "` | `" + command.answerType() + "` | "
                + command.effect() + " |\n";
    }
}
