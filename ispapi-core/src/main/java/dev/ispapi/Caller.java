package dev.ispapi;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends commands for one log-in: what a client and its sessions have in common. */
record Caller(Transport transport, Environment environment, Credentials credentials, CallOptions defaults) {

    Caller as(Credentials others) {
        return new Caller(transport, environment, others, defaults);
    }

    <R> R send(Command<R> command, CallOptions options) {
        return await(command, options).decode(command);
    }

    Response request(Command<?> command, CallOptions options) {
        return await(command, options).response();
    }

    private Course await(Command<?> command, CallOptions options) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ConnectionException(command.name(), "the thread that wanted to send it is interrupted", null);
        }
        return start(command, options).await();
    }

    <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        Delivery delivery;
        try {
            delivery = start(command, options);
        } catch (IspapiException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        delivery.whenDone(transport.callbacks(), course -> {
            try {
                result.complete(course.decode(command));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        var unused = result.whenComplete((answer, failure) -> {
            if (result.isCancelled()) {
                delivery.stop("it was cancelled");
            }
        });
        return result;
    }

    private Delivery start(Command<?> command, CallOptions callOptions) {
        transport.checkOpen();
        CallOptions options = callOptions.over(defaults);
        CommandText text = encode(command);
        Credentials.Sent sent = credentials.toSend(command.name(), options);
        return transport.start(new Errand(
                command,
                text,
                LoginForm.of(environment, sent, options, text),
                Masking.of(sent, text),
                options.timeLimit().orElse(transport.limits().total()),
                options.retryPolicy().orElse(transport.retries()),
                sent.oneTimeCode().isPresent(),
                options.subuser()));
    }

    private CommandText encode(Command<?> command) {
        try {
            return command.encode(environment.idnProfile());
        } catch (IllegalArgumentException e) {
            throw new InvalidCommandException(
                    command.name(), List.of(Problem.ofCommand(String.valueOf(e.getMessage()))), e);
        }
    }
}
