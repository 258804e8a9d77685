package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Lists the one class that there is. */
final class QueryUserClassList implements CommandHandler {

    @Override
    public Response handle(Call call) {
        return Answers.success().property("USERCLASS", StatusUserClass.NAME).build();
    }
}
