package dev.ispapi;

import dev.ispapi.command.CommandType;
import dev.ispapi.internal.Distance;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The commands that have a type, by name: for tools that get names and parameters as text. Programs use the types themselves.
 *
 * <p>A type is loaded when it is asked for.
 */
public final class CommandCatalog {

    private CommandCatalog() {}

    /**
     * All commands that have a type.
     *
     * @return in the order of their names
     */
    public static List<CommandType<?>> types() {
        return All.TYPES;
    }

    /**
     * The names of all commands that have a type.
     *
     * @return in their order, as the API pages spell them
     */
    public static List<String> names() {
        return DescribedCommands.NAMES;
    }

    /**
     * The type of a command.
     *
     * @param name the command's name in any case, such as {@code AddDomain}
     * @return the type; empty if there is none, in which case {@code RawCommand} sends it
     */
    public static Optional<CommandType<?>> find(String name) {
        return Optional.ofNullable(DescribedCommands.find(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * What a misspelt name of a command was probably meant to be.
     *
     * @param name a name that has no type, such as {@code AddDomian}
     * @return the name of a command that differs by one letter or two; empty if there is none
     */
    public static Optional<String> nearest(String name) {
        return Distance.nearestName(name, names());
    }

    private static final class All {

        static final List<CommandType<?>> TYPES = DescribedCommands.NAMES.stream()
                .<CommandType<?>>map(
                        name -> Objects.requireNonNull(DescribedCommands.find(name.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
