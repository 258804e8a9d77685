package dev.ispapi.sandbox.internal.session;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;

/** Checks a subuser's password without logging in. */
final class CheckAuthentication implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String login = call.parameters().required("SUBUSER");
        String password = call.parameters().required("PASSWORD");
        String hash = call.world()
                .accounts()
                .find(login)
                .filter(account -> Ownership.isVisible(call, account.login()))
                .map(Account::passwordHash)
                .orElse("");
        if (hash.isEmpty() || !Passwords.matches(hash, login, password)) {
            throw new Refusal(530, "Authentication failed");
        }
        return Answers.done();
    }
}
