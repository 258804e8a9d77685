package dev.ispapi.sandbox.internal.session;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;

/** Forgets a log-in. */
final class EndSession implements CommandHandler {

    @Override
    public Response handle(Call call) {
        if (!call.world().sessions().remove(Passwords.hash("", call.access().session()))) {
            throw Refusal.notFound("SESSION");
        }
        return Answers.done();
    }
}
