package dev.ispapi.examples.billing;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Tells of each command before it is sent and after its answer, whatever that is. */
final class WatchedSender implements CommandSender {

    private final CommandSender sender;
    private final Steps steps;

    WatchedSender(CommandSender sender, Steps steps) {
        this.sender = sender;
        this.steps = steps;
    }

    private <T> T watched(Command<?> command, Supplier<T> call) {
        steps.reached("before " + command.name());
        try {
            return call.get();
        } finally {
            steps.reached("after " + command.name());
        }
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        return watched(command, () -> sender.send(command, options));
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return watched(command, () -> sender.request(command, options));
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return sender.sendAsync(command, options);
    }
}
