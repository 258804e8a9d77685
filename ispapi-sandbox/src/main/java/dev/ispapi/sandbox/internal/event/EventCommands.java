package dev.ispapi.sandbox.internal.event;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands about events. */
public final class EventCommands {

    private EventCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryEventList", new QueryEventList(),
                "StatusEvent", new StatusEvent(),
                "DeleteEvent", new DeleteEvent());
    }
}
