package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** Sessions. How long the platform keeps one over HTTPS is not known; in the sandbox it ends like over EPP: 10 minutes without a command, or a day. */
final class Sessions {

    private static final int IDLE_SECONDS = 600;

    private final WorldCommands commands;

    private Sessions(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        Sessions sessions = new Sessions(commands);
        return Map.of("StartSession", sessions::start, "StopSession", sessions::stop);
    }

    private Answer start(Call call) {
        Call inWorld = new Call(
                call.command(),
                call.parameters(),
                call.account(),
                new Call.Access(CnrDoor.key(call.access().login()), "", ""),
                call.world(),
                call.now());
        Answer started = commands.send(inWorld, "StartSession", Map.of("TIMEOUT", Integer.toString(IDLE_SECONDS)));
        return Answer.success()
                .property("expiration date", Answer.date(call.now().plusSeconds(IDLE_SECONDS)))
                .property("sessionid", started.values("SESSION"));
    }

    private Answer stop(Call call) {
        commands.send(call, "EndSession", Map.of());
        return Answer.success();
    }
}
