package dev.ispapi;

import dev.ispapi.command.CommandType;
import java.util.List;
import java.util.Optional;

/** The commands that have a type, by name: for tools that get names and parameters as text. Programs use the types themselves. */
public final class CommandCatalog {

    private CommandCatalog() {}

    /**
     * All commands that have a type.
     *
     * @return in the order of their names
     */
    public static List<CommandType<?>> types() {
        return DescribedCommands.TYPES;
    }

    /**
     * The type of a command.
     *
     * @param name the command's name in any case, such as {@code AddDomain}
     * @return the type; empty if the command has none yet, in which case {@code RawCommand} sends it
     */
    public static Optional<CommandType<?>> find(String name) {
        return DescribedCommands.TYPES.stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }
}
