package dev.ispapi.cli.relay;

import dev.ispapi.Environment;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
    private static final int NO_ANSWER = 3;

    private final Map<String, String> variables;

    @Spec
    private @Nullable CommandSpec spec;

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

    /**
     * A command.
     *
     * @param terminal the terminal
     */
    public RelayCommand(Terminal terminal) {
        this.variables = terminal.environment();
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Relay relay = Relay.start(environment(), account(), options, port)) {
            PrintWriter out = spec().commandLine().getOut();
            out.println("Relay from ISPAPI to " + environment().name() + " at " + relay.url());
            out.println(account()
                    .map(own -> "All requests are sent by " + own.login() + "; everybody on this machine can order.")
                    .orElse("Each request brings its own log-in of CNR."));
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException e) {
            spec().commandLine().getErr().println("error: can't listen on port " + port + ": " + e.getMessage());
            return NO_ANSWER;
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the command's own data");
        }
        return spec;
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    private Optional<RelayAccount> account() {
        Optional<String> user = variable("ISPAPI_USER");
        Optional<String> password = variable("ISPAPI_PASSWORD");
        if (user.isPresent() != password.isPresent()) {
            throw new ParameterException(
                    spec().commandLine(), "ISPAPI_USER and ISPAPI_PASSWORD belong together; set both, or neither");
        }
        return user.map(login -> new RelayAccount(login, password.orElseThrow()));
    }

    private Environment environment() {
        String name = variable("ISPAPI_ENVIRONMENT").orElse("OTE").toUpperCase(Locale.ROOT);
        Environment environment = switch (name) {
            case "OTE", "CNR_OTE" -> Environment.CNR_OTE;
            case "LIVE", "CNR_LIVE" -> Environment.CNR_LIVE;
            default ->
                throw new ParameterException(
                        spec().commandLine(), "expected OTE or LIVE in ISPAPI_ENVIRONMENT, found '" + name + "'");
        };
        return variable("ISPAPI_URL")
                .map(url -> environment.toBuilder()
                        .name(environment.name() + " at another address")
                        .url(URI.create(url))
                        .build())
                .orElse(environment);
    }
}
