package dev.ispapi.cli.account;

import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import java.util.Optional;

/**
 * A client, and the sandbox behind it if there is one.
 *
 * @param client the client
 * @param sandbox the sandbox; empty for the real API
 */
public record Connection(IspapiClient client, Optional<Sandbox> sandbox) implements AutoCloseable {

    /** Whether orders cost money. The entity decides, whatever the address is. */
    public boolean isLive() {
        return client.environment().entity().equals(Environment.LIVE.entity());
    }

    @Override
    public void close() {
        client.close();
        sandbox.ifPresent(Sandbox::close);
    }
}
