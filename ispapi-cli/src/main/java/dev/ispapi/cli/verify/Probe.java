package dev.ispapi.cli.verify;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.Environment;
import dev.ispapi.FormField;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.RetryPolicy;
import dev.ispapi.cli.account.Account;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Sends the commands of checks to one account, one try each, and remembers what was sent and what came. */
final class Probe implements AutoCloseable {

    private static final String UNUSED_FIELD = "x_unused";

    private final Account account;
    private final int commandsPerSecond;
    private final Clock clock;
    private final ProbeOptions options;
    private final IspapiClient client;
    private final OwnObjects own;
    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());

    /**
     * A probe.
     *
     * @param account of the test system
     * @param commandsPerSecond how fast it may ask
     */
    Probe(Account account, int commandsPerSecond, Clock clock, ProbeOptions options) {
        this.account = account;
        this.commandsPerSecond = commandsPerSecond;
        this.clock = clock;
        this.options = options;
        this.client = open(account, commandsPerSecond);
        this.own = new OwnObjects(this);
    }

    private static IspapiClient open(Account account, int commandsPerSecond) {
        return account.open(
                builder -> builder.commandsPerSecond(commandsPerSecond).retryPolicy(RetryPolicy.none()));
    }

    /** What the user lets it do, and names. */
    ProbeOptions options() {
        return options;
    }

    Clock clock() {
        return clock;
    }

    /** What this run made, and makes when a check needs it. */
    OwnObjects own() {
        return own;
    }

    /** The account's log-in name, without a role user. */
    String accountName() {
        String separator = account.environment().roleSeparator();
        int end = account.login().indexOf(separator);
        return end < 0 ? account.login() : account.login().substring(0, end);
    }

    /** Asks something that changes nothing; names and values by turns. */
    Response ask(String command, String... parameters) {
        return send(client, Optional.empty(), Effect.READS, command, parameters(parameters));
    }

    /** Sends a command that changes something. */
    Response order(String command, Map<String, String> parameters) {
        if (!options.mayChange()) {
            throw new IllegalStateException(command + " would change something, and this run only reads");
        }
        return send(client, Optional.empty(), Effect.ONCE, command, parameters);
    }

    /** Sends a command that changes something; names and values by turns. */
    Response order(String command, String... parameters) {
        return order(command, parameters(parameters));
    }

    /** Asks with an additional form field. */
    Response askWithField(String field, String value, String command) {
        Environment environment = account.environment().toBuilder()
                .field(FormField.SUBUSER, field)
                .build();
        CallOptions options = CallOptions.builder().subuser(value).build();
        return as(
                new Account(environment, false, account.login(), account.password(), account.limit()),
                other -> send(
                        other.with(options),
                        Optional.of("with " + field + "=" + value),
                        Effect.READS,
                        command,
                        Map.of()));
    }

    /** Asks within a session, with or without the log-in beside it. */
    Response askInSession(String session, boolean hasLogin, String command) {
        Environment.Builder environment = account.environment().toBuilder()
                .field(FormField.SESSION, UNUSED_FIELD)
                .field(FormField.PASSWORD, "s_sessionid");
        if (!hasLogin) {
            environment.field(FormField.LOGIN, UNUSED_FIELD + "_login");
        }
        String way = hasLogin ? "with s_login and s_sessionid" : "with s_sessionid, without s_login";
        return as(
                new Account(environment.build(), false, account.login(), session, account.limit()),
                other -> send(other, Optional.of(way), Effect.READS, command, Map.of()));
    }

    /** Asks with another log-in or password. */
    Response askAs(String login, String password, String way, String command) {
        return as(
                new Account(account.environment(), false, login, password, account.limit()),
                other -> send(other, Optional.of(way), Effect.READS, command, Map.of()));
    }

    /** Uses a client of this account of another speed. */
    <T> T atSpeed(int commands, Function<IspapiClient, T> use) {
        try (IspapiClient faster = open(account, commands)) {
            return use.apply(faster);
        }
    }

    /** Asks with a client of {@link #atSpeed}. */
    Response askWith(IspapiClient other, String way, String command) {
        return send(other, Optional.of(way), Effect.READS, command, Map.of());
    }

    private Response as(Account other, Function<IspapiClient, Response> use) {
        try (IspapiClient opened = open(other, commandsPerSecond)) {
            return use.apply(opened);
        }
    }

    private Response send(
            CommandSender sender, Optional<String> way, Effect effect, String name, Map<String, String> parameters) {
        RawCommand.Builder command = RawCommand.builder(name).effect(effect);
        parameters.forEach(command::parameter);
        try {
            Response response = sender.request(command.build());
            exchanges.add(Exchange.of(name, parameters, way, response));
            return response;
        } catch (IspapiException e) {
            exchanges.add(Exchange.failed(name, parameters, way, String.valueOf(e.getMessage())));
            throw e;
        }
    }

    private static Map<String, String> parameters(String... namesAndValues) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }

    /** What was sent since the last time, in its order. */
    List<Exchange> takeExchanges() {
        synchronized (exchanges) {
            List<Exchange> taken = List.copyOf(exchanges);
            exchanges.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
