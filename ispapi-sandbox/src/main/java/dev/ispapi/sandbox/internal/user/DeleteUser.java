package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;

/** Takes a subuser away that has nothing any more. */
final class DeleteUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Account account = Accounts.subuser(call);
        boolean hasDomains = call.world().domains().rows().stream()
                .anyMatch(domain -> domain.account().equals(account.login()));
        boolean hasSubusers = call.world().accounts().rows().stream()
                .anyMatch(other -> other.parent().equals(account.login()));
        if (hasDomains || hasSubusers) {
            throw new Refusal(549, "Command failed; SUBUSER HAS OBJECTS");
        }
        call.world().accounts().remove(account.login());
        return Answers.done();
    }
}
