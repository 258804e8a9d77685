package dev.ispapi.bridge;

import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Optional;

/**
 * A command of CNR as an ISPAPI command became it. Names in it are in ASCII already.
 *
 * @param text the command as it goes over the wire
 * @param effect what sending it twice would do
 */
record CnrCommand(CommandText text, Effect effect) implements Command<Response> {

    @Override
    public String name() {
        return text.command();
    }

    @Override
    public Optional<Platform> platform() {
        return Optional.of(Platform.CNR);
    }

    @Override
    public CommandText encode(IdnProfile profile) {
        return text;
    }

    @Override
    public Response decode(Response response) {
        return response;
    }

    /** One line for logs and messages: name and parameters, secrets masked. */
    @Override
    public String toString() {
        return text.toString();
    }
}
