package dev.ispapi.cli.account;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the programs get a client: from the environment's variables, or to the sandbox where there are none. */
public final class Access {

    private static final String USER = "ISPAPI_USER";
    private static final String PASSWORD = "ISPAPI_PASSWORD";
    private static final String ENVIRONMENT = "ISPAPI_ENVIRONMENT";
    private static final String URL = "ISPAPI_URL";

    /** What the JVM puts in the place of bytes that it can't read. */
    private static final char LOST = '\uFFFD';

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long to wait for each answer; default ${DEFAULT-VALUE}.",
            defaultValue = "90")
    private int timeLimit;

    /**
     * Makes a client.
     *
     * @throws WrongUsageException if the variables make no sense
     */
    public Connection open(Terminal terminal) {
        if (timeLimit < 1) {
            throw new WrongUsageException("expected a time limit of 1 second or more, found " + timeLimit);
        }
        Optional<String> user = terminal.variable(USER);
        Optional<String> password = terminal.variable(PASSWORD);
        if (user.isPresent() && password.isPresent()) {
            return connect(environment(terminal), credentials(user.get(), password.get()), Optional.empty());
        }
        for (String variable : List.of(USER, PASSWORD, ENVIRONMENT, URL)) {
            if (terminal.variable(variable).isPresent()) {
                String missing = user.isPresent() ? PASSWORD : password.isPresent() ? USER : USER + " and " + PASSWORD;
                throw new WrongUsageException(variable + " is set without " + missing
                        + "; set all that belongs together, or nothing to talk to the sandbox");
            }
        }
        return sandbox(terminal);
    }

    private Connection sandbox(Terminal terminal) {
        Sandbox sandbox = Sandbox.builder().clock(terminal.clock()).start();
        terminal.note("No " + USER + " in the environment: talking to a sandbox on this machine."
                + " Nothing is registered, nothing is billed.");
        return connect(sandbox.environment(), Credentials.of(Sandbox.USER, Sandbox.PASSWORD), Optional.of(sandbox));
    }

    private Connection connect(Environment environment, Credentials credentials, Optional<Sandbox> sandbox) {
        Duration limit = Duration.ofSeconds(timeLimit);
        IspapiClient client = IspapiClient.builder()
                .environment(environment)
                .credentials(credentials)
                .userAgent("ispapi-examples")
                .answerTimeout(limit)
                .timeLimit(limit)
                .build();
        return new Connection(client, sandbox);
    }

    private static Environment environment(Terminal terminal) {
        String name = terminal.variable(ENVIRONMENT).orElse("OTE");
        Environment environment = switch (name.toUpperCase(Locale.ROOT)) {
            case "OTE" -> Environment.OTE;
            case "LIVE" -> Environment.LIVE;
            default ->
                throw new WrongUsageException("expected OTE or LIVE in " + ENVIRONMENT + ", found '" + name + "'");
        };
        try {
            return terminal.variable(URL)
                    .map(url -> environment.toBuilder()
                            .name(environment.name() + " at another address")
                            .url(URI.create(url))
                            .build())
                    .orElse(environment);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(URL + ": " + e.getMessage(), e);
        }
    }

    private static Credentials credentials(String user, String password) {
        if (user.indexOf(LOST) >= 0 || password.indexOf(LOST) >= 0) {
            throw new WrongUsageException("this Java can't read all characters of " + USER + " and " + PASSWORD
                    + "; run it with LC_ALL=C.UTF-8");
        }
        try {
            int separator = user.indexOf(Environment.OTE.roleSeparator());
            return separator < 0
                    ? Credentials.of(user, password)
                    : Credentials.role(user.substring(0, separator), user.substring(separator + 1), password);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(USER + " and " + PASSWORD + ": " + e.getMessage(), e);
        }
    }
}
