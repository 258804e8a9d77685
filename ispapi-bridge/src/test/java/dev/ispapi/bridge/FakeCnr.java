package dev.ispapi.bridge;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Answers the commands of CNR one after the other with what a test wants, and keeps them. */
class FakeCnr implements CommandSender {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<Map<String, String>> sent = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();

    FakeCnr answers(Response response) {
        answers.add(response);
        return this;
    }

    FakeCnr answers(int code, String description, String... properties) {
        var builder = Response.builder(code, description);
        for (int i = 0; i < properties.length; i += 2) {
            builder.property(properties[i], properties[i + 1]);
        }
        return answers(builder.build());
    }

    FakeCnr answers(IspapiException failure) {
        answers.add(failure);
        return this;
    }

    List<Map<String, String>> sent() {
        return sent;
    }

    List<Effect> effects() {
        return effects;
    }

    /** What was sent, each command on one line. */
    List<String> lines() {
        return sent.stream()
                .map(command -> {
                    Map<String, String> rest = new LinkedHashMap<>(command);
                    return rest.remove("COMMAND") + " " + rest;
                })
                .toList();
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        Response response = take(command);
        if (response.isPermanentFailure()) {
            throw CommandFailedException.of(command.name(), response);
        }
        if (response.isTemporaryFailure()) {
            throw command.effect() == Effect.ONCE
                    ? new OutcomeUnknownException(command.name(), Effect.ONCE, "put off with " + response.code(), null)
                    : new TemporaryFailureException(command.name(), response);
        }
        return command.decode(response);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        try {
            return CompletableFuture.completedFuture(send(command, options));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return take(command);
    }

    private Response take(Command<?> command) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("COMMAND", command.name());
        text.putAll(command.encode().parameters());
        sent.add(text);
        effects.add(command.effect());
        Object answer = answers.poll();
        if (answer instanceof IspapiException failure) {
            throw failure;
        }
        if (answer == null) {
            throw new AssertionError("no answer left for " + text);
        }
        return (Response) answer;
    }
}
