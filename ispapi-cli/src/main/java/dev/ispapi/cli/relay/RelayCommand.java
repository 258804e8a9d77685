package dev.ispapi.cli.relay;

import dev.ispapi.Environment;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.cli.account.Account;
import dev.ispapi.cli.account.AccountOptions;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a {@link Relay} until the program is stopped. */
@Command(
        name = "relay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Takes ISPAPI requests on this machine, from any client in any language, and carries them out on CentralNic Reseller (CNR)."
                    + " What has no counterpart is refused before anything is sent."
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD  the CNR account of all requests; account:user for a role user.",
            "                                Without them each request brings its own log-in",
            "  ISPAPI_ENVIRONMENT            OTE (default), or LIVE: orders cost money",
            "  ISPAPI_URL                    another address of that system, such as that of a sandbox"
        })
public final class RelayCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8110;
    private static final Duration TIME_LIMIT = Duration.ofSeconds(90);

    private final Terminal terminal;

    @Mixin
    private AccountOptions accounts = new AccountOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, 0 for any; ${DEFAULT-VALUE} by default.")
    private int port = DEFAULT_PORT;

    @Option(
            names = "--allow",
            paramLabel = "OPTION",
            description =
                    "What to choose where the platforms differ, such as RENEW_AT_RENEWAL_DATE: ${COMPLETION-CANDIDATES}.")
    private List<BridgeOption> options = List.of();

    @Option(names = "--json", description = "Print what was started as one JSON document; nothing follows.")
    private boolean isJson;

    /**
     * A command.
     *
     * @param terminal the terminal
     */
    public RelayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Account> account = account();
        Environment environment =
                account.map(Account::environment).orElseGet(() -> accounts.environment(terminal, Platform.CNR));
        Optional<RelayAccount> own = account.map(found -> new RelayAccount(found.login(), found.password()));
        try (Relay relay = Relay.start(environment, own, options, port)) {
            if (isJson) {
                printJson(relay, environment, own);
            } else {
                terminal.line("Relay from ISPAPI to " + environment.name() + " at " + relay.url());
                terminal.line(own.map(sender ->
                                "All requests are sent by " + sender.login() + "; everybody on this machine can order.")
                        .orElse("Each request brings its own log-in of CNR."));
            }
            terminal.out().flush();
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new WrongUsageException("can't listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void printJson(Relay relay, Environment environment, Optional<RelayAccount> own) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("url").value(relay.url().toString());
            writer.name("environment").value(environment.name());
            Json.text(writer, "user", own.map(RelayAccount::login));
        });
    }

    private Optional<Account> account() {
        return accounts.isNamed(terminal) ? accounts.find(terminal, Platform.CNR, TIME_LIMIT) : Optional.empty();
    }
}
