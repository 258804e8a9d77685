package dev.ispapi.support.bulk;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Notices that the API is used too much. */
final class ThrottledSender implements CommandSender {

    private static final int USED_TOO_MUCH = 425;

    private final CommandSender sender;
    private final Throttle throttle;

    ThrottledSender(CommandSender sender, Throttle throttle) {
        this.sender = sender;
        this.throttle = throttle;
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        return noticed(() -> sender.send(command, options));
    }

    @Override
    public boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return noticed(() -> {
            Response response = sender.request(command, options);
            if (response.code() == USED_TOO_MUCH) {
                throttle.slowDown();
            }
            return response;
        });
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return sender.sendAsync(command, options);
    }

    private <T> T noticed(Supplier<T> call) {
        try {
            T result = call.get();
            throttle.answered();
            return result;
        } catch (TemporaryFailureException e) {
            if (e.code() == USED_TOO_MUCH) {
                throttle.slowDown();
            }
            throw e;
        } catch (OutcomeUnknownException e) {
            if (e.response()
                    .filter(response -> response.code() == USED_TOO_MUCH)
                    .isPresent()) {
                throttle.slowDown();
            }
            throw e;
        }
    }
}
