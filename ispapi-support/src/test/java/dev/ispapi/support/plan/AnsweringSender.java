package dev.ispapi.support.plan;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.concurrent.CompletableFuture;

/** Answers one command itself, and lets another sender send the others. */
final class AnsweringSender implements CommandSender {

    private final CommandSender others;
    private final String command;
    private final Response answer;

    AnsweringSender(CommandSender others, String command, Response answer) {
        this.others = others;
        this.command = command;
        this.answer = answer;
    }

    @Override
    public <R> R send(Command<R> sent, CallOptions options) {
        return sent.name().equals(command) ? sent.decode(answer) : others.send(sent, options);
    }

    @Override
    public Response request(Command<?> sent, CallOptions options) {
        return sent.name().equals(command) ? answer : others.request(sent, options);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> sent, CallOptions options) {
        return CompletableFuture.supplyAsync(() -> send(sent, options));
    }
}
