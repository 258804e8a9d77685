package dev.ispapi.cli.account;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import java.util.Optional;

/**
 * A client, and the sandbox behind it if there is one.
 *
 * @param client the client
 * @param isLive whether orders cost money
 * @param sandbox the sandbox; empty for the real API
 */
public record Connection(IspapiClient client, boolean isLive, Optional<Sandbox> sandbox) implements AutoCloseable {

    @Override
    public void close() {
        client.close();
        sandbox.ifPresent(Sandbox::close);
    }
}
