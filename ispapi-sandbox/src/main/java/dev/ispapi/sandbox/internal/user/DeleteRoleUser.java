package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;

/** Takes a role user away. */
final class DeleteRoleUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        call.world().roles().removeRow(Accounts.role(call));
        return Answers.done();
    }
}
