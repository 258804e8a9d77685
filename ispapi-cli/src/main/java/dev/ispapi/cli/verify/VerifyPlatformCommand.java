package dev.ispapi.cli.verify;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.PlatformCheck;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.account.AccountOptions;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--list", description = "Only list the checks; nothing is sent.")
    private boolean isList;

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
    public Integer call() {
        List<PlatformCheck> checks = chosen();
        PrintWriter out = spec().commandLine().getOut();
        if (isList) {
            checks.forEach(check ->
                    out.println(check.id() + (check.changes() ? " (by hand)" : "") + ": decides " + check.decides()));
            return ExitCode.DONE;
        }
        boolean isAnswered = true;
        List<PlatformCheck> reading =
                checks.stream().filter(check -> !check.changes()).toList();
        if (!reading.isEmpty()) {
            try (IspapiClient cnr = client()) {
                for (PlatformCheck check : reading) {
                    isAnswered &= make(check, cnr, out);
                }
            }
        }
        checks.stream()
                .filter(check -> check.changes() && (isByHand || !names.isEmpty()))
                .forEach(check -> {
                    out.println(check.id() + " (by hand)");
                    out.println("  do:      " + check.look());
                    check.risk().ifPresent(risk -> out.println("  careful: " + risk));
                    out.println("  decides: " + check.decides());
                });
        out.flush();
        return isAnswered ? ExitCode.DONE : ExitCode.NO_ANSWER;
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
    private static boolean make(PlatformCheck check, CommandSender cnr, PrintWriter out) {
        out.println(check.id());
        boolean isAnswered = true;
        for (Map<String, String> lines : check.commands()) {
            Map<String, String> parameters = new LinkedHashMap<>(lines);
            String name = Optional.ofNullable(parameters.remove("COMMAND")).orElse("");
            out.println("  " + name + " " + parameters);
            RawCommand.Builder command = RawCommand.builder(name).effect(Effect.READS);
            parameters.forEach(command::parameter);
            try {
                out.println("    " + shown(cnr.request(command.build())));
            } catch (IspapiException e) {
                isAnswered = false;
                out.println("    no answer: " + e.getMessage());
            }
        }
        out.println("  look at: " + check.look());
        out.println("  decides: " + check.decides());
        out.flush();
        return isAnswered;
    }

    /** Code, description and the names of the properties; values can be those of customers. */
    private static String shown(Response response) {
        String columns = response.columns().stream()
                .limit(COLUMNS_SHOWN)
                .map((Column column) -> column.name() + "[" + column.size() + "]")
                .collect(Collectors.joining(", "));
        return response.code() + " " + response.description() + (columns.isEmpty() ? "" : ": " + columns);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command's own data");
        }
        return spec;
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
