package dev.ispapi.support.plan;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Answers each command by its name, and remembers what was sent. */
final class ScriptedSender implements CommandSender {

    /** More than any plan of a test sends: a runner that never ends fails, and does not hang. */
    private static final int MANY = 100;

    private final Map<String, Response> answers = new HashMap<>();
    private final Map<String, CallOptions> options = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final List<String> sent = new ArrayList<>();

    ScriptedSender answering(String command, Response answer) {
        answers.put(command, answer);
        return this;
    }

    ScriptedSender answering(String command, int code, String description) {
        return answering(command, Response.builder(code, description).build());
    }

    /** Answers nothing to a command: its outcome is unknown. */
    ScriptedSender losing(String command) {
        answers.remove(command);
        lost.add(command);
        return this;
    }

    /** The names of the commands that were sent, in their order. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** How a command was sent the last time. */
    CallOptions options(String command) {
        return options.get(command);
    }

    @Override
    public <R> R send(Command<R> command, CallOptions with) {
        Response answer = request(command, with);
        if (!answer.isSuccess()) {
            throw CommandFailedException.of(command.name(), answer);
        }
        return command.decode(answer);
    }

    @Override
    public Response request(Command<?> command, CallOptions with) {
        sent.add(command.name());
        if (sent.size() > MANY) {
            throw new AssertionError("asks without end: " + command.name());
        }
        options.put(command.name(), with);
        if (lost.contains(command.name())) {
            throw new OutcomeUnknownException(command.name(), command.effect(), "no answer", null);
        }
        Response answer = answers.get(command.name());
        if (answer == null) {
            throw new AssertionError("no answer to " + command.name());
        }
        return answer;
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions with) {
        return CompletableFuture.supplyAsync(() -> send(command, with));
    }
}
