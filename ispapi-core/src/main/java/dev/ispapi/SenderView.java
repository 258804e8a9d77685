package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;

/** A sender that puts options under those of each call. */
record SenderView(CommandSender sender, CallOptions defaults) implements CommandSender {

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        return sender.send(command, options.withDefaults(defaults));
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return sender.sendAsync(command, options.withDefaults(defaults));
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return sender.request(command, options.withDefaults(defaults));
    }

    @Override
    public boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }
}
