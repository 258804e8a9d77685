package dev.ispapi.bridge;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;

/** Sends nothing: for what only looks at commands. */
enum NoSender implements CommandSender {
    INSTANCE;

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        throw refused();
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return CompletableFuture.failedFuture(refused());
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("a preview sends nothing");
    }
}
