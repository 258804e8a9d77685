package dev.ispapi.examples;

import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.examples.standin.StandInServer;
import java.util.Optional;

/**
 * A client, and the stand-in server behind it if there is one.
 *
 * @param client the client
 * @param standIn the server; empty for the real API
 */
record Connection(IspapiClient client, Optional<StandInServer> standIn) implements AutoCloseable {

    /** Whether orders cost money. The entity decides, whatever the address is. */
    boolean isLive() {
        return client.environment().entity().equals(Environment.LIVE.entity());
    }

    @Override
    public void close() {
        client.close();
        standIn.ifPresent(StandInServer::close);
    }
}
