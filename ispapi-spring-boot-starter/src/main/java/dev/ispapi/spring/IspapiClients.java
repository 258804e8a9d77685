package dev.ispapi.spring;

import dev.ispapi.IspapiClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The clients of all accounts by name. The application's context closes them. */
public final class IspapiClients implements AutoCloseable {

    private final Map<String, IspapiClient> clients;

    IspapiClients(Map<String, IspapiClient> clients) {
        this.clients = new LinkedHashMap<>(clients);
    }

    /**
     * The client of an account.
     *
     * @param account its name below {@code ispapi.accounts}, or {@code default}
     * @return the client
     * @throws IllegalArgumentException if no such account is configured
     */
    public IspapiClient get(String account) {
        IspapiClient client = clients.get(account);
        if (client == null) {
            throw new IllegalArgumentException("there is no ISPAPI account \"" + account + "\"; configured are "
                    + clients.keySet() + ": set ispapi.accounts." + account + ".user and .password");
        }
        return client;
    }

    /**
     * The names of all accounts.
     *
     * @return the names, the default one first
     */
    public Set<String> names() {
        return Set.copyOf(clients.keySet());
    }

    /** Closes all clients. */
    @Override
    public void close() {
        clients.values().forEach(IspapiClient::close);
    }
}
