package dev.ispapi.cli.wire;

import dev.ispapi.Platform;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.terminal.Complaints;
import dev.ispapi.cli.terminal.Confirmation;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Language;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.support.advice.Advice;
import dev.ispapi.support.advice.AdviceText;
import dev.ispapi.support.advice.FailedCommand;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends any command, after its check, and shows the response. */
@picocli.CommandLine.Command(
        name = "send",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Sends a command and prints the response, secrets included. A command that the library has a type for is checked"
                    + " before anything is sent. What changes, orders or deletes something is only sent after a yes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} send StatusDomain DOMAIN=example.com",
            "  ${bundle:start} send --json QueryDomainList LIMIT=10",
            "  ${bundle:start} send --profile shop --yes ModifyDomain DOMAIN=example.com TRANSFERLOCK=1",
            "  ${bundle:start} send --rules --lang de AddDomain DOMAIN=example.ca ...",
            "  ${bundle:start} send --yes --file commands.txt",
            "",
            "All commands of a file are checked before the first is sent; the first that is refused is the last that is sent."
        })
public final class SendCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Access access = new Access();

    @Mixin
    private CommandOptions options = new CommandOptions("sent");

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--yes", description = "Send what changes, orders or deletes something without asking.")
    private boolean isYes;

    @Option(names = "--json", description = "Print one JSON document a response, the typed result if there is a type.")
    private boolean isJson;

    public SendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandsOf commands = CommandsOf.named(access.platform(terminal).name());
        List<Command<?>> checked = new ArrayList<>();
        for (ParameterList given : options.read(terminal)) {
            checked.add(options.check(given, commands, terminal));
        }
        if (rules.isWanted() && !keepRules(checked, commands.platform())) {
            return ExitCode.WRONG_USAGE;
        }
        Confirmation confirmation = Confirmation.of(terminal, isYes, options.isStandardInput());
        try (Connection connection = access.open(terminal);
                Json json = new Json(terminal.out())) {
            for (Command<?> command : checked) {
                if (!agrees(confirmation, command, connection)) {
                    terminal.note(command.name() + " was not sent.");
                    return ExitCode.REFUSED;
                }
                Response response = connection.client().request(command);
                show(response, command, commands, json);
                if (!response.isSuccess()) {
                    refused(response, command, commands.platform());
                    return ExitCode.REFUSED;
                }
            }
        }
        return ExitCode.DONE;
    }

    /** All of them are looked at, so that one run tells all that is wrong. */
    private boolean keepRules(List<Command<?>> checked, Platform platform) {
        Language language = rules.lang().language();
        boolean isPassed = true;
        for (Command<?> command : checked) {
            isPassed &= RuleCheck.of(command, platform, language).tell(terminal);
        }
        return isPassed;
    }

    /** A sandbox of this program ends with it: nothing there is worth a question. */
    private static boolean agrees(Confirmation confirmation, Command<?> command, Connection connection) {
        if (command.effect() == Effect.READS || connection.sandbox().isPresent()) {
            return true;
        }
        String money = connection.isLive() ? "; orders cost money there" : "";
        return confirmation.ask(
                command + " goes to " + connection.client().environment().name() + money + ".", command.name());
    }

    private void show(Response response, Command<?> command, CommandsOf commands, Json json) throws IOException {
        if (!isJson) {
            terminal.line(response.code() + " " + Text.printable(response.description()));
            response.columns().forEach(this::show);
            return;
        }
        boolean isTyped = commands.find(command.name()).isPresent();
        Optional<Object> result =
                isTyped && response.isSuccess() ? Optional.of(command.decode(response)) : Optional.empty();
        boolean isWhole = commands.platform().equals(Platform.ISPAPI);
        json.object(writer -> ResponseJson.write(writer, response, result, isTyped, isWhole));
    }

    private void show(Column column) {
        boolean isList = column.size() > 1;
        for (int row = 0; row < column.size(); row++) {
            terminal.line(column.name() + (isList ? "[" + row + "]" : "") + " = "
                    + Text.printable(column.values().get(row)));
        }
    }

    /** What the library knows of the failure, in the chosen language, and where there is more. */
    private void refused(Response response, Command<?> command, Platform platform) {
        Language language = rules.lang().language();
        Complaints.error(
                terminal,
                command.name()
                        + language.say(" was refused with ", " wurde abgelehnt mit ")
                        + response.code() + "; advise --code " + response.code() + " --command " + command.name()
                        + language.say(" says what to do", " sagt, was zu tun ist"));
        FailedCommand failed = FailedCommand.of(command).on(platform);
        AdviceText advice = Advice.of(failed, response).text(language.ofAdvice());
        for (String sentence : List.of(advice.whatHappened(), advice.whatToDo())) {
            Words.wrapped(Text.printable(sentence), terminal.columns() - 2).forEach(line -> terminal.note("  " + line));
        }
    }
}
