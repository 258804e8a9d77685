package dev.ispapi.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the table of all commands in the documentation. A tool of the build: it is started with the descriptions and the file. */
public final class CommandTable {

    private CommandTable() {}

    /**
     * Writes the table, if it is another one than that in the file.
     *
     * @param arguments the directory of the descriptions and the file of the table; for another platform than ISPAPI its package, such as
     *     {@code dev.ispapi.cnr}, and its constant, such as {@code CNR}
     * @throws IOException if a file can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 && arguments.length != 4) {
            throw new IllegalArgumentException(
                    "expected the directory of the descriptions and the file of the table, and for"
                            + " another platform than ISPAPI its package and its name");
        }
        Target target = arguments.length == 2 ? Target.ISPAPI : new Target(arguments[2], arguments[3]);
        List<Description> commands =
                Descriptions.read(Path.of(arguments[0]), true, target).commands();
        String table = target.equals(Target.ISPAPI) ? of(commands) : ofAnother(target, commands);
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

    /** The table of a platform whose commands are known from pages and clients, not all alike well. */
    static String ofAnother(Target target, List<Description> commands) {
        String head =
                """
                # Commands of %1$s

                The build writes this file from the descriptions in `ispapi-%2$s/src/main/commands`. Types are in `%3$s`; of an effect
                `ONCE`, some commands become `REPEATABLE` by a parameter. How far a description is to be trusted: `PAGE` the command's
                page was read whole, `PART` it was seen in part or is only named elsewhere, `CLIENT` inferred from a client's code,
                `DOUBTFUL` as far as is known there is no such command.

                | command | type | answer | effect | trust |
                |---|---|---|---|---|
                """.formatted(target.platform(), target.platform().toLowerCase(Locale.ROOT), target.packageName());
        return commands.stream()
                .sorted(Comparator.comparing(Description::wireName))
                .map(command -> cells(command, target) + command.source().confidence() + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String row(Description command) {
        return cells(command, Target.ISPAPI).stripTrailing() + "\n";
    }

    private static String cells(Description command, Target target) {
        return "| `" + command.wireName() + "` | `"
                + (command.packageName() + "." + command.typeName())
                        .substring(target.packageName().length() + 1) + "` | `" + command.answerType() + "` | "
                + command.effect() + " | ";
    }
}
