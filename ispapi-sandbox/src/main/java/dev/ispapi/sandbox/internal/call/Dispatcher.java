package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.Response;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds who carries a command out. */
public final class Dispatcher {

    private final Map<String, CommandHandler> handlers = new TreeMap<>();

    /**
     * Knows the commands of some families.
     *
     * @param families handlers by command name, a map for each family
     */
    @SafeVarargs
    public Dispatcher(Map<String, CommandHandler>... families) {
        for (Map<String, CommandHandler> family : families) {
            family.forEach((name, handler) -> {
                if (handlers.put(name.toUpperCase(Locale.ROOT), handler) != null) {
                    throw new IllegalStateException("two handlers for " + name);
                }
            });
        }
    }

    /**
     * Carries a command out.
     *
     * @param call the command
     * @return its answer, or the refusal
     */
    public Response answer(Call call) {
        CommandHandler handler = handlers.get(call.command().toUpperCase(Locale.ROOT));
        if (handler == null) {
            return Answers.of(500, "Invalid command name");
        }
        try {
            Shape.check(call.command(), call.parameters());
            return handler.handle(call);
        } catch (Refusal refusal) {
            return refusal.response();
        }
    }
}
