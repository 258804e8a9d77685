package dev.ispapi.cli.wire;

import dev.ispapi.Platform;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.Preview;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Input;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.CommandText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a command looks like on the wire, and what would be wrong with it. Nothing is sent. */
@picocli.CommandLine.Command(
        name = "encode",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints a command as it would be sent, secrets included. A command that the library has a type for is"
                    + " checked; all that is wrong is said at once."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} encode StatusDomain DOMAIN=müller.de",
            "  ${bundle:start} encode --platform cnr RenewDomain DOMAIN=example.com PERIOD=1"
                    + " EXPIRATION=2027",
            "  ${bundle:start} encode --file command.txt",
            "  ${bundle:start} encode --on cnr RenewDomain DOMAIN=example.com PERIOD=1Y EXPIRATION=2027",
            "",
            "A file holds commands as the API writes them down: lines NAME = VALUE from [COMMAND] to EOF.",
            "The lines of one command alone will do, COMMAND = ... among them."
        })
public final class EncodeCommand implements Callable<Integer> {

    private static final String CNR = "cnr";

    private final Terminal terminal;

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

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            description = "Whose command it is: ispapi or cnr; ispapi by default.")
    private String platform = "ispapi";

    @Option(names = "--file", paramLabel = "FILE", description = "Read commands from a file, '-' for standard input.")
    private @Nullable String file;

    @Option(names = "--typed-only", description = "Refuse commands that the library has no type for.")
    private boolean isTypedOnly;

    @Option(
            names = "--raw",
            description = "Encode a command that the library has no type for even if its name looks misspelt.")
    private boolean isRaw;

    @Option(
            names = "--on",
            paramLabel = "PLATFORM",
            description = "Print the command or commands that it becomes on another platform: cnr, CentralNic Reseller."
                    + " What has no counterpart is refused, with the reason.")
    private @Nullable String on;

    @Option(
            names = "--allow",
            paramLabel = "OPTION",
            description = "With --on, what to choose where the platforms differ: ${COMPLETION-CANDIDATES}.")
    private List<BridgeOption> options = List.of();

    public EncodeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String separator = "";
        for (ParameterList command : commands()) {
            terminal.out().append(separator);
            terminal.line(encode(command));
            separator = "\n";
        }
        return ExitCode.DONE;
    }

    private String encode(ParameterList parameters) {
        CommandsOf commands = CommandsOf.named(platform);
        if (on != null && !commands.platform().equals(Platform.ISPAPI)) {
            throw new WrongUsageException("--on says what a command of ISPAPI becomes; leave --platform out");
        }
        Optional<CommandType<?>> type = commands.find(parameters.command());
        if (type.isEmpty() && isTypedOnly) {
            throw new WrongUsageException("the library has no type for the command " + parameters.command()
                    + "; without --typed-only it is encoded as it stands");
        }
        if (type.isEmpty() && !isRaw) {
            refuseMisspelt(commands, parameters.command());
        }
        Command<?> command = type.isPresent()
                ? type.get().parse(parameters.values())
                : RawCommand.of(parameters.command(), parameters.values());
        type.ifPresent(known -> NameWarnings.print(known, parameters.values(), terminal));
        return on == null ? command.encode().text() : onCnr(command, on);
    }

    private String onCnr(Command<?> command, String platform) {
        if (!platform.equalsIgnoreCase(CNR)) {
            throw new WrongUsageException("expected " + CNR + " behind --on, found " + platform);
        }
        Preview preview = IspapiOnCnr.preview(command, options.toArray(new BridgeOption[0]));
        preview.notices().forEach(notice -> terminal.note("note: " + notice));
        if (!preview.laterCommands().isEmpty()) {
            terminal.note("note: what follows depends on the answers: " + String.join(", ", preview.laterCommands()));
        }
        return preview.commands().stream().map(CommandText::text).collect(Collectors.joining("\n\n"));
    }

    private static void refuseMisspelt(CommandsOf commands, String name) {
        commands.suggestion(name).ifPresent(near -> {
            throw new WrongUsageException("there is no command " + name + " in the library; did you mean " + near
                    + "? With --raw it is encoded as it stands");
        });
    }

    private List<ParameterList> commands() throws IOException {
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
}
