package dev.ispapi.cli.verify;

import dev.ispapi.Platform;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.account.AccountOptions;
import dev.ispapi.cli.terminal.Confirmation;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Tries what the library assumes about CNR on its test system, one assumption after the other, and says which of them hold. It reads only,
 * unless it is told to change something.
 */
@Command(
        name = "verify-platform",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks the assumptions about CentralNic Reseller (CNR) on its test system (OT&E), one by one: what is assumed,"
                    + " what was sent and what came, and whether the assumption holds. It reads only, unless --changes is"
                    + " given. Of what came it shows names of properties, and no values but those that decide."
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD  an account of OT&E",
            "  ISPAPI_URL                    another address, such as that of a sandbox that speaks CNR",
            "",
            "Exit codes: 0 no assumption is contradicted, 1 one is, 2 wrong usage, 3 a command was not answered."
        })
public final class VerifyPlatformCommand implements Callable<Integer> {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(90);
    private static final int COMMANDS_A_SECOND = 1;

    private final Terminal terminal;

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Mixin
    private ChangeOptions changes = new ChangeOptions();

    @Option(names = "--list", description = "Only list the checks; nothing is sent.")
    private boolean isList;

    @Option(names = "--json", description = "Print JSON, one document a check and line.")
    private boolean isJson;

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
        List<Check> checks = chosen();
        if (isList) {
            for (Check check : checks) {
                list(check);
            }
            return ExitCode.DONE;
        }
        List<Check> leftOut = checks.stream()
                .filter(check -> check.changes() && !changes.isChanging())
                .toList();
        List<Result> results = leftOut.size() == checks.size() ? List.of() : run(checks);
        tellLeftOut(leftOut);
        return exitCode(results);
    }

    private List<Check> chosen() {
        List<String> known = Checks.all().stream().map(Check::id).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new WrongUsageException("there is no check " + name + "; --list lists them");
        });
        return Checks.all().stream()
                .filter(check -> names.isEmpty() || names.contains(check.id()))
                .toList();
    }

    private void list(Check check) throws IOException {
        if (isJson) {
            new CheckJson(terminal).check(check);
        } else {
            new CheckText(terminal).list(check);
        }
    }

    private List<Result> run(List<Check> checks) throws IOException {
        Account account = account();
        Confirmation confirmation = changes.confirmation(terminal);
        Consent consent = new Consent(confirmation);
        ProbeOptions options = changes.of(consent, confirmation);
        try (Probe probe = new Probe(account, COMMANDS_A_SECOND, terminal.clock(), options)) {
            Verification.Report report = isJson ? new CheckJson(terminal) : new CheckText(terminal);
            List<Result> results = new Verification(probe, consent, report).run(checks);
            if (!isJson) {
                terminal.line(summary(results));
            }
            return results;
        }
    }

    /** The test system alone: the live one is not for trying. */
    private Account account() {
        Account account = accounts.need(terminal, Platform.CNR, TIME_LIMIT);
        if (account.isLive()) {
            throw new WrongUsageException(
                    "this tries out the test system alone; expected an account of OTE, found LIVE");
        }
        return account;
    }

    private static String summary(List<Result> results) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        results.forEach(result -> counts.merge(result.finding().verdict(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Those that were named are explained, and the others counted. */
    private void tellLeftOut(List<Check> leftOut) throws IOException {
        if (names.isEmpty()) {
            if (!leftOut.isEmpty()) {
                terminal.note(
                        leftOut.size() + " checks change something and were left out; --changes carries them out.");
            }
            return;
        }
        for (Check check : leftOut) {
            if (isJson) {
                new CheckJson(terminal).check(check);
            } else {
                new CheckText(terminal).leftOut(check);
            }
        }
    }

    private static int exitCode(List<Result> results) {
        if (!results.stream().allMatch(Result::isAnswered)) {
            return ExitCode.NO_ANSWER;
        }
        return results.stream().anyMatch(result -> result.finding().verdict() == Verdict.OTHER)
                ? ExitCode.REFUSED
                : ExitCode.DONE;
    }
}
