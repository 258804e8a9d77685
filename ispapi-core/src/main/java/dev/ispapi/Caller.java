package dev.ispapi;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends commands for one log-in: what a client and its sessions have in common. */
record Caller(Transport transport, Environment environment, Credentials credentials, CallOptions defaults) {

    Caller as(Credentials others) {
        return new Caller(transport, environment, others, defaults);
    }

    <R> R send(Command<R> command, CallOptions options) {
        return Answers.decode(command, request(command, options));
    }

    Response request(Command<?> command, CallOptions options) {
        if (Thread.currentThread().isInterrupted()) {
            throw new ConnectionException(command.name(), "the thread that wanted to send it is interrupted", null);
        }
        return start(command, options).await();
    }

    <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        Exchange exchange;
        try {
            exchange = start(command, options);
        } catch (IspapiException | IllegalStateException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        exchange.whenDone(transport.callbacks(), outcome -> {
            try {
                result.complete(Answers.decode(command, outcome.response()));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        var unused = result.whenComplete((answer, failure) -> {
            if (result.isCancelled()) {
                exchange.cancel();
            }
        });
        return result;
    }

    private Exchange start(Command<?> command, CallOptions callOptions) {
        transport.checkOpen();
        CallOptions options = callOptions.over(defaults);
        CommandText text = encode(command);
        Duration limit = options.timeLimit().orElse(transport.limits().total());
        Credentials.Sent sent = credentials.toSend(command.name(), options);
        return transport.start(
                command, text, LoginForm.of(environment, sent, options, text), Masking.of(sent, text), limit);
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
