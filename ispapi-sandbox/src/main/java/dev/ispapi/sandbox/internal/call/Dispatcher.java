package dev.ispapi.sandbox.internal.call;

import dev.ispapi.sandbox.internal.world.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the handler of a command. */
public final class Dispatcher {

    private final SortedMap<String, CommandHandler> handlers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Knows the commands of some families.
     *
     * @param filters what is done around the commands, the outermost first
     * @param families handlers by command name, a map for each family
     */
    public Dispatcher(List<CommandFilter> filters, List<Map<String, CommandHandler>> families) {
        for (Map<String, CommandHandler> family : families) {
            family.forEach((name, handler) -> {
                if (handlers.put(name, filtered(filters, handler)) != null) {
                    throw new IllegalStateException("two handlers for " + name);
                }
            });
        }
    }

    private static CommandHandler filtered(List<CommandFilter> filters, CommandHandler handler) {
        CommandHandler inner = handler;
        for (int i = filters.size() - 1; i >= 0; i--) {
            CommandFilter filter = filters.get(i);
            CommandHandler next = inner;
            inner = call -> filter.handle(call, next);
        }
        return inner;
    }

    /** {@return the names of all commands, in their order} */
    public Set<String> commands() {
        return Collections.unmodifiableSet(handlers.keySet());
    }

    /**
     * Carries a command out.
     *
     * @param call the command
     * @return its answer, or the refusal
     */
    public Answer answer(Call call) {
        CommandHandler handler = handlers.get(call.command());
        if (handler == null) {
            return Answer.of(500, "Invalid command name");
        }
        try {
            if (call.world().language() == Language.ISPAPI) {
                Shape.check(call);
            }
            return handler.handle(call);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }
}
