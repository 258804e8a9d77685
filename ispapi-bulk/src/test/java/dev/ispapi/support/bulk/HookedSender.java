package dev.ispapi.support.bulk;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;

/**
 * Does something before each command. Calls without waiting are answered by a stage of its own, whose failures are wrapped.
 *
 * @param sender sends the commands
 * @param before what is done before each; if it throws, nothing is sent
 */
record HookedSender(CommandSender sender, Runnable before) implements CommandSender {

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        before.run();
        return sender.send(command, options);
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        before.run();
        return sender.request(command, options);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        before.run();
        return sender.sendAsync(command, options).thenApply(result -> result);
    }

    @Override
    public boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }
}
