package dev.ispapi.cli.names;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Kinds;
import dev.ispapi.idn.DomainName;
import dev.ispapi.wire.WireParameters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Warns of names that can be converted, but that a registry may refuse, or that are not the ones that were meant. */
public final class NameWarnings {

    private static final Set<String> NAMES =
            Set.of(Kinds.DOMAIN.name(), Kinds.HOSTNAME.name(), Kinds.ZONE.name(), Kinds.DNSZONE.name());

    private NameWarnings() {}

    /** Prints a line for each character that does not belong into a name, such as the dash in {@code my–domain.de}. */
    public static void print(DomainName name, Terminal terminal) {
        for (String warning : name.warnings()) {
            terminal.note("warning: " + Text.printable(name.unicode() + ": " + warning));
        }
    }

    /** Prints the warnings of all names in the parameters of a command, which were read without errors. */
    public static void print(CommandType<?> type, Map<String, String> parameters, Terminal terminal) {
        WireParameters wire = WireParameters.of(parameters);
        type.parameters().stream()
                .filter(parameter -> NAMES.contains(parameter.kind()))
                .flatMap(parameter -> Stream.concat(
                        wire.value(parameter.name()).stream(), wire.slots(parameter.name()).values().stream()))
                .filter(value -> !value.isEmpty())
                .map(DomainName::received)
                .distinct()
                .forEach(name -> print(name, terminal));
    }
}
