package dev.ispapi.sandbox.internal.event;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Forgets an event that the account has dealt with. */
final class DeleteEvent implements CommandHandler {

    @Override
    public Response handle(Call call) {
        call.world().events().removeRow(OwnEvent.of(call));
        return Answers.done();
    }
}
