package dev.ispapi.cli.wire;

import dev.ispapi.Platform;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.Preview;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  ${bundle:start} encode --platform cnr RenewDomain DOMAIN=example.com PERIOD=1" + " EXPIRATION=2027",
            "  ${bundle:start} encode --rules --lang de AddDomain DOMAIN=example.ca PERIOD=11Y ...",
            "  ${bundle:start} encode --json --file command.txt",
            "  ${bundle:start} encode --on cnr RenewDomain DOMAIN=example.com PERIOD=1Y EXPIRATION=2027",
            "",
            "A file holds commands as the API writes them down: lines NAME = VALUE from [COMMAND] to EOF.",
            "The lines of one command alone will do, COMMAND = ... among them."
        })
public final class EncodeCommand implements Callable<Integer> {

    private static final String CNR = "cnr";

    private final Terminal terminal;

    @Mixin
    private CommandOptions commands = new CommandOptions("encoded");

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--json", description = "Print one JSON document a command.")
    private boolean isJson;

    @Option(
            names = "--platform",
            paramLabel = "PLATFORM",
            description = "Whose command it is: ispapi or cnr; ispapi by default.")
    private String platform = "ispapi";

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
        CommandsOf known = CommandsOf.named(platform);
        if (on != null && !on.equalsIgnoreCase(CNR)) {
            throw new WrongUsageException("expected " + CNR + " after --on, found " + on);
        }
        if (on != null && !known.platform().equals(Platform.ISPAPI)) {
            throw new WrongUsageException("--on says what a command of ISPAPI becomes; leave --platform out");
        }
        int worst = ExitCode.DONE;
        List<ParameterList> given = commands.read(terminal);
        for (int number = 0; number < given.size(); number++) {
            Command<?> command = commands.check(given.get(number), known, terminal);
            Optional<RuleCheck> check = rules.isWanted()
                    ? Optional.of(
                            RuleCheck.of(command, known.platform(), rules.lang().language()))
                    : Optional.empty();
            if (isJson) {
                try (Json json = new Json(terminal.out())) {
                    EncodeJson.print(
                            command, check, on == null ? Optional.empty() : Optional.of(preview(command)), json);
                }
            } else {
                terminal.out().append(number > 0 ? "\n" : "");
                terminal.line(text(command));
            }
            if (check.isPresent() && !check.get().tell(terminal)) {
                worst = ExitCode.WRONG_USAGE;
            }
        }
        return worst;
    }

    private String text(Command<?> command) {
        if (on == null) {
            return command.encode().text();
        }
        Preview preview = preview(command);
        preview.notices().forEach(notice -> terminal.note("note: " + notice));
        if (!preview.laterCommands().isEmpty()) {
            terminal.note("note: what follows depends on the answers: " + String.join(", ", preview.laterCommands()));
        }
        return preview.commands().stream().map(CommandText::text).collect(Collectors.joining("\n\n"));
    }

    private Preview preview(Command<?> command) {
        return IspapiOnCnr.preview(command, options.toArray(new BridgeOption[0]));
    }
}
