package dev.ispapi.sandbox.internal.session;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands about log-ins. */
public final class SessionCommands {

    private SessionCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "StartSession", new StartSession(),
                "EndSession", new EndSession(),
                "CheckAuthentication", new CheckAuthentication());
    }
}
