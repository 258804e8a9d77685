package dev.ispapi.support.bulk;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Notices that the API is used too much, or does not let the account in. */
final class ThrottledSender implements CommandSender {

    private static final int USED_TOO_MUCH = 425;
    private static final int NOT_LET_IN = 530;

    private final CommandSender sender;
    private final Throttle throttle;

    ThrottledSender(CommandSender sender, Throttle throttle) {
        this.sender = sender;
        this.throttle = throttle;
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        try {
            R result = sender.send(command, options);
            throttle.answered();
            return result;
        } catch (AuthenticationFailedException | TemporaryFailureException | OutcomeUnknownException e) {
            notice(e);
            throw e;
        }
    }

    @Override
    public boolean hasCompleteLog() {
        return sender.hasCompleteLog();
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        try {
            Response response = sender.request(command, options);
            if (response.code() == USED_TOO_MUCH || response.code() == NOT_LET_IN) {
                throttle.slowDown();
            } else {
                throttle.answered();
            }
            return response;
        } catch (OutcomeUnknownException e) {
            notice(e);
            throw e;
        }
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        CompletableFuture<R> answer = sender.sendAsync(command, options);
        var unused = answer.whenComplete((result, failure) -> {
            if (failure == null) {
                throttle.answered();
            } else {
                notice(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        });
        return answer;
    }

    private void notice(@Nullable Throwable failure) {
        // Each further wrong log-in can lock the account.
        boolean isTooMuch = failure instanceof AuthenticationFailedException;
        if (failure instanceof TemporaryFailureException temporary) {
            isTooMuch = temporary.code() == USED_TOO_MUCH;
        } else if (failure instanceof OutcomeUnknownException unknown) {
            isTooMuch = unknown.response()
                    .filter(response -> response.code() == USED_TOO_MUCH)
                    .isPresent();
        }
        if (isTooMuch) {
            throttle.slowDown();
        }
    }
}
