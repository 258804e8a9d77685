package dev.ispapi.cli.wire;

import dev.ispapi.CommandCatalog;
import dev.ispapi.Platform;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.cnr.CnrCommandCatalog;
import dev.ispapi.command.CommandType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The typed commands of a platform, by name.
 *
 * @param platform whose commands they are
 * @param find finds the type of a name in any case
 * @param nearest finds the name that a misspelt one was probably meant to be
 */
record CommandsOf(
        Platform platform,
        Function<String, Optional<CommandType<?>>> find,
        Function<String, Optional<String>> nearest) {

    private static final CommandsOf ISPAPI =
            new CommandsOf(Platform.ISPAPI, CommandCatalog::find, CommandCatalog::nearest);
    private static final CommandsOf CNR =
            new CommandsOf(Platform.CNR, CnrCommandCatalog::find, CnrCommandCatalog::nearest);
    private static final List<CommandsOf> ALL = List.of(ISPAPI, CNR);

    /** Those of the platform that an option names. */
    static CommandsOf named(String name) {
        return ALL.stream()
                .filter(commands -> commands.platform.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsageException("unknown platform " + name + "; known: "
                        + ALL.stream()
                                .map(commands -> commands.platform.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    Optional<CommandType<?>> find(String name) {
        return find.apply(name);
    }

    /** Says what a name that has no type may have been meant to be; empty if nothing is near. */
    Optional<String> suggestion(String name) {
        return nearest.apply(name);
    }
}
