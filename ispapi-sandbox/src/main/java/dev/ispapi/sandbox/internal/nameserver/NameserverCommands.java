package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands of nameservers. */
public final class NameserverCommands {

    private NameserverCommands() {}

    /** {@return handlers by command} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddNameserver", new AddNameserver(),
                "CheckNameserver", new CheckNameserver(),
                "DeleteNameserver", new DeleteNameserver(),
                "ModifyNameserver", new ModifyNameserver(),
                "StatusNameserver", new StatusNameserver());
    }
}
