package dev.ispapi.support.plan;

import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;

/**
 * A command whose answer stays as it came: rules look at it, and failures are the same exceptions as ever.
 *
 * @param command the command
 */
record ResponseCommand(Command<?> command) implements Command<Response> {

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public Effect effect() {
        return command.effect();
    }

    @Override
    public CommandText encode(IdnProfile profile) {
        return command.encode(profile);
    }

    @Override
    public CommandText encode(IdnProfile profile, Platform platform) {
        return command.encode(profile, platform);
    }

    @Override
    public Response decode(Response response) {
        return response;
    }

    @Override
    public String toString() {
        return command.toString();
    }
}
