package dev.ispapi.cli.wire;

import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.RawCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands as they are given on the command line or in a file, checked by their types where the library has one. */
final class CommandOptions {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "COMMAND",
            description = "The command's name, such as AddDomain; '-' is short for --file -.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME=VALUE",
            description = "Its parameters, names in any case.")
    private List<String> parameters = List.of();

    @Option(names = "--file", paramLabel = "FILE", description = "Read commands from a file, '-' for standard input.")
    private @Nullable String file;

    @Option(names = "--typed-only", description = "Refuse commands that the library has no type for.")
    private boolean isTypedOnly;

    @Option(
            names = "--raw",
            description = "Take a command that the library has no type for even if its name looks misspelt.")
    private boolean isRaw;

    private final String done;

    /** Options of a program. The word says what it does with a command, such as {@code encoded}. */
    CommandOptions(String done) {
        this.done = done;
    }

    /** Whether the commands come from standard input. */
    boolean isStandardInput() {
        return Input.STANDARD.equals(name) || Input.STANDARD.equals(file);
    }

    /** The commands that are given, one or more, not checked yet. */
    List<ParameterList> read(Terminal terminal) throws IOException {
        String from = Input.STANDARD.equals(name) ? Input.STANDARD : file;
        if (from == null) {
            return List.of(ofArguments());
        }
        if (!parameters.isEmpty() || (name != null && file != null)) {
            throw new WrongUsageException("a command is given both here and in a file; give it once");
        }
        try (BufferedReader reader = Input.text(from, terminal)) {
            return new CommandFile(from, reader).read();
        }
    }

    private ParameterList ofArguments() {
        if (name == null) {
            throw new WrongUsageException("expected the name of a command, or --file");
        }
        ParameterList list = new ParameterList(name);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                // Not shown: it may be a secret whose name was forgotten.
                problems.add("parameter " + (i + 1) + " has no name and '='");
            } else {
                list.add(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongUsageException(
                    String.join(", ", problems) + "; expected NAME=VALUE, such as DOMAIN=example.com");
        }
        return list;
    }

    /**
     * Checks a command.
     *
     * @throws dev.ispapi.InvalidCommandException if its type refuses it
     * @throws WrongUsageException if the library has no type for it, and a type was asked for or the name looks misspelt
     */
    Command<?> check(ParameterList given, CommandsOf commands, Terminal terminal) {
        Optional<CommandType<?>> type = commands.find(given.command());
        if (type.isEmpty() && isTypedOnly) {
            throw new WrongUsageException("the library has no type for the command " + given.command()
                    + "; without --typed-only it is " + done + " as it stands");
        }
        if (type.isEmpty() && !isRaw) {
            commands.suggestion(given.command()).ifPresent(near -> {
                throw new WrongUsageException("there is no command " + given.command()
                        + " in the library; did you mean " + near + "? With --raw it is " + done + " as it stands");
            });
        }
        Command<?> command =
                type.isPresent() ? type.get().parse(given.values()) : RawCommand.of(given.command(), given.values());
        type.ifPresent(known -> NameWarnings.print(known, given.values(), terminal));
        return command;
    }
}
