package dev.ispapi.spring;

import dev.ispapi.CallListener;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.spring.IspapiProperties.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the clients of the accounts.
 *
 * @param properties what is configured
 * @param listeners what sees the calls of all clients
 */
record Accounts(IspapiProperties properties, List<CallListener> listeners) {

    /** Clients of a platform elsewhere. */
    IspapiClients at(Environment environment) {
        Map<String, IspapiClient> clients = new LinkedHashMap<>();
        properties
                .allAccounts()
                .forEach((name, account) -> clients.put(name, client(environment, credentials(name, account))));
        return new IspapiClients(clients);
    }

    /** Clients of a sandbox, where the default account needs no log-in. */
    IspapiClients inSandbox(Environment environment, Credentials ofSandbox) {
        Map<String, IspapiClient> clients = new LinkedHashMap<>();
        properties
                .allAccounts()
                .forEach((name, account) -> clients.put(
                        name, client(environment, account.user() == null ? ofSandbox : credentials(name, account))));
        return new IspapiClients(clients);
    }

    private static Credentials credentials(String name, Account account) {
        String prefix = name.equals(IspapiProperties.DEFAULT_ACCOUNT) ? "ispapi." : "ispapi.accounts." + name + ".";
        String user = wanted(account.user(), prefix + "user");
        String password = wanted(account.password(), prefix + "password");
        return account.role() == null
                ? Credentials.of(user, password)
                : Credentials.role(user, account.role(), password);
    }

    private static String wanted(@Nullable String value, String property) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the property " + property + " is missing");
        }
        return value;
    }

    private IspapiClient client(Environment environment, Credentials credentials) {
        IspapiClient.Builder builder =
                IspapiClient.builder().environment(environment).credentials(credentials);
        Optional.ofNullable(properties.connectTimeout()).ifPresent(builder::connectTimeout);
        Optional.ofNullable(properties.answerTimeout()).ifPresent(builder::answerTimeout);
        Optional.ofNullable(properties.timeLimit()).ifPresent(builder::timeLimit);
        Optional.ofNullable(properties.maxInFlight()).ifPresent(builder::maxInFlight);
        Optional.ofNullable(properties.commandsPerSecond()).ifPresent(builder::commandsPerSecond);
        Optional.ofNullable(properties.userAgent()).ifPresent(builder::userAgent);
        return builder.callListener(CallListener.allOf(listeners)).build();
    }

    /** All that listens. */
    static List<CallListener> with(InFlight inFlight, Stream<CallListener> others) {
        return Stream.concat(Stream.of(inFlight), others).toList();
    }
}
