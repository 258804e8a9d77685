package dev.ispapi.cli.verify;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.PlatformCheck;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.account.AccountOptions;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Asks the test system of CNR what no public source tells, one question after the other, and says what each answer decides. It reads only; what would
 * change or cost something is listed, to be done by hand.
 */
@Command(
        name = "verify-platform",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks the assumptions about CentralNic Reseller (CNR) against its test system (OT&E), one by one. It"
                + " reads only: what would change or cost something is listed for doing it by hand. The answers show"
                + " names of properties, and no values."
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD  an account of OT&E",
            "  ISPAPI_URL                    another address, such as that of a sandbox that speaks CNR"
        })
public final class VerifyPlatformCommand implements Callable<Integer> {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(90);
    private static final int COMMANDS_A_SECOND = 1;
    private static final int COLUMNS_SHOWN = 40;

    private final Terminal terminal;

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Option(names = "--list", description = "Only list the checks; nothing is sent.")
    private boolean isList;

    @Option(names = "--json", description = "Print JSON, one document a check and line.")
    private boolean isJson;

    @Option(
            names = "--by-hand",
            description = "Also say what is to be done by hand, because it changes or costs something.")
    private boolean isByHand;

    @Parameters(
            paramLabel = "CHECK",
            arity = "0..*",
            description = "The checks to make, such as list-empty; all by default.")
    private List<String> names = List.of();

    /**
     * A command.
     *
     * @param terminal the terminal
     */
    public VerifyPlatformCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<PlatformCheck> checks = chosen();
        if (isList) {
            for (PlatformCheck check : checks) {
                list(check);
            }
            return ExitCode.DONE;
        }
        boolean isAnswered = true;
        List<PlatformCheck> reading =
                checks.stream().filter(check -> !check.changes()).toList();
        if (!reading.isEmpty()) {
            try (IspapiClient cnr = client()) {
                for (PlatformCheck check : reading) {
                    isAnswered &= make(check, cnr);
                }
            }
        }
        for (PlatformCheck check : checks) {
            if (check.changes() && (isByHand || !names.isEmpty())) {
                tellByHand(check);
            }
        }
        return isAnswered ? ExitCode.DONE : ExitCode.NO_ANSWER;
    }

    private void list(PlatformCheck check) throws IOException {
        if (isJson) {
            CheckJson.print(check, List.of(), terminal);
        } else {
            terminal.line(check.id() + (check.changes() ? " (by hand)" : "") + ": decides " + check.decides());
        }
    }

    private void tellByHand(PlatformCheck check) throws IOException {
        if (isJson) {
            CheckJson.print(check, List.of(), terminal);
            return;
        }
        terminal.line(check.id() + " (by hand)");
        terminal.line("  do:      " + check.look());
        check.risk().ifPresent(risk -> terminal.line("  careful: " + risk));
        terminal.line("  decides: " + check.decides());
    }

    private List<PlatformCheck> chosen() {
        List<String> known = PlatformCheck.all().stream().map(PlatformCheck::id).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new WrongUsageException("there is no check " + name + "; --list lists them");
        });
        return PlatformCheck.all().stream()
                .filter(check -> names.isEmpty() || names.contains(check.id()))
                .toList();
    }

    /** Makes one check; false if a command got no answer. */
    private boolean make(PlatformCheck check, CommandSender cnr) throws IOException {
        List<CheckAnswer> answers = check.commands().stream()
                .map(lines -> CheckAnswer.to(lines, cnr))
                .toList();
        if (isJson) {
            CheckJson.print(check, answers, terminal);
        } else {
            tell(check, answers);
        }
        return answers.stream().allMatch(answer -> answer.response().isPresent());
    }

    private void tell(PlatformCheck check, List<CheckAnswer> answers) {
        terminal.line(check.id());
        for (CheckAnswer answer : answers) {
            terminal.line("  " + answer.command() + " " + answer.parameters());
            terminal.line("    "
                    + Text.printable(answer.response()
                            .map(VerifyPlatformCommand::shown)
                            .orElse("no answer: " + answer.error())));
        }
        terminal.line("  look at: " + check.look());
        terminal.line("  decides: " + check.decides());
        terminal.out().flush();
    }

    /** Code, description and the names of the properties; values can be those of customers. */
    private static String shown(Response response) {
        String columns = response.columns().stream()
                .limit(COLUMNS_SHOWN)
                .map((Column column) -> column.name() + "[" + column.size() + "]")
                .collect(Collectors.joining(", "));
        return response.code() + " " + response.description() + (columns.isEmpty() ? "" : ": " + columns);
    }

    /** The test system alone: the live one is not for trying. */
    private IspapiClient client() {
        Account account = accounts.need(terminal, Platform.CNR, TIME_LIMIT);
        if (account.isLive()) {
            throw new WrongUsageException(
                    "this tries out the test system alone; expected an account of OTE, found LIVE");
        }
        return account.open(builder -> builder.commandsPerSecond(COMMANDS_A_SECOND));
    }
}
