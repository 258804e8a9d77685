package dev.ispapi.codegen;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The table of all commands in the documentation. */
final class CommandTable {

    private CommandTable() {}

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
        return "| `" + command.wireName() + "` | `" + command.packageName() + "." + command.typeName() + "` | `"
                + command.answerType() + "` | " + command.effect() + " |\n";
    }
}
