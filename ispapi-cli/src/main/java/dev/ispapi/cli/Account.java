package dev.ispapi.cli;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The account that commands work with, as the environment's variables name it. */
public final class Account {

    private static final String USER = "ISPAPI_USER";
    private static final String PASSWORD = "ISPAPI_PASSWORD";
    private static final String ENVIRONMENT = "ISPAPI_ENVIRONMENT";
    private static final String URL = "ISPAPI_URL";

    private final Map<String, String> variables;

    /**
     * An account.
     *
     * @param variables the environment's variables
     */
    public Account(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** {@return whether the variables name an account} */
    public boolean isKnown() {
        return value(USER).isPresent();
    }

    /** {@return the login, for what is kept by account; empty if the variables name none} */
    public String login() {
        return value(USER).orElse("");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    private String needed(String name) {
        return value(name)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not set; set " + USER + " and " + PASSWORD
                        + ", and " + ENVIRONMENT + "=LIVE for the" + " live system"));
    }

    /**
     * Makes a client.
     *
     * @param perSecond requests a second; empty for the client's default
     * @return the client
     * @throws IllegalArgumentException if the variables make no sense
     */
    public IspapiClient open(Optional<Integer> perSecond) {
        Environment environment = environment();
        IspapiClient.Builder client = IspapiClient.builder()
                .environment(environment)
                .credentials(credentials(environment))
                .userAgent("ispapi-cli")
                .timeLimit(Duration.ofMinutes(2));
        perSecond.ifPresent(client::commandsPerSecond);
        return client.build();
    }

    private Credentials credentials(Environment environment) {
        String user = needed(USER);
        int separator = user.indexOf(environment.roleSeparator());
        return separator < 0
                ? Credentials.of(user, needed(PASSWORD))
                : Credentials.role(
                        user.substring(0, separator),
                        user.substring(separator + environment.roleSeparator().length()),
                        needed(PASSWORD));
    }

    private Environment environment() {
        String name = value(ENVIRONMENT).orElse("OTE");
        Environment environment = switch (name.toUpperCase(Locale.ROOT)) {
            case "OTE" -> Environment.OTE;
            case "LIVE" -> Environment.LIVE;
            default ->
                throw new IllegalArgumentException("expected OTE or LIVE in " + ENVIRONMENT + ", found '" + name + "'");
        };
        return value(URL)
                .map(url -> environment.toBuilder()
                        .name(environment.name() + " at another address")
                        .url(URI.create(url))
                        .build())
                .orElse(environment);
    }
}
