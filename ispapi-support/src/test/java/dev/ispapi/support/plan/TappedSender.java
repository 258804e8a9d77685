package dev.ispapi.support.plan;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Counts what reaches the API, and can end the program before or after a call. */
final class TappedSender implements CommandSender {

    /** The end of the program. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final CommandSender sender;
    private final List<String> reached = new ArrayList<>();
    private final List<String> once = new ArrayList<>();
    private int calls;
    private int crashBefore = -1;
    private int crashAfter = -1;

    TappedSender(CommandSender sender) {
        this.sender = sender;
    }

    void crashBefore(int call) {
        crashBefore = call;
    }

    void crashAfter(int call) {
        crashAfter = call;
    }

    int calls() {
        return calls;
    }

    /** The texts of all commands that reached the API. */
    List<String> reached() {
        return List.copyOf(reached);
    }

    /** The texts of those that must happen once. */
    List<String> once() {
        return List.copyOf(once);
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        return tapped(command, () -> sender.send(command, options));
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return tapped(command, () -> sender.request(command, options));
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        throw new UnsupportedOperationException("plans wait for their answers");
    }

    /** Whatever the answer is, nobody gets to see it any more. */
    private void crashAt(int number) {
        if (number == crashAfter) {
            throw new Crash();
        }
    }

    private <T> T tapped(Command<?> command, Supplier<T> call) {
        int number = calls++;
        if (number == crashBefore) {
            throw new Crash();
        }
        reached.add(command.encode().text());
        if (command.effect() == Effect.ONCE) {
            once.add(command.encode().text());
        }
        try {
            return call.get();
        } finally {
            crashAt(number);
        }
    }
}
