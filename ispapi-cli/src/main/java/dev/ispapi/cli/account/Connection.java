package dev.ispapi.cli.account;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.sandbox.Sandbox;
import java.util.Optional;

/**
 * A client, and the sandbox behind it if there is one.
 *
 * @param client the client of the platform, for its own commands
 * @param isLive whether orders cost money
 * @param sandbox the sandbox; empty for the real API
 */
public record Connection(IspapiClient client, boolean isLive, Optional<Sandbox> sandbox) implements AutoCloseable {

    /** The platform that is talked to. */
    public Platform platform() {
        return client.environment().platform();
    }

    /**
     * Sends commands of ISPAPI, on CNR over the bridge.
     *
     * @param options what to choose where the platforms differ; none on ISPAPI
     */
    public CommandSender ispapi(BridgeOption... options) {
        return ispapi(client, options);
    }

    /** Sends commands of ISPAPI with a client or session of this connection. */
    public CommandSender ispapi(CommandSender sender, BridgeOption... options) {
        return platform().equals(Platform.CNR) ? IspapiOnCnr.over(sender, options) : sender;
    }

    @Override
    public void close() {
        client.close();
        sandbox.ifPresent(Sandbox::close);
    }
}
