package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;

/** Changes the caller's password. */
final class ModifyUserPassword implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Account account = call.account();
        String old = call.parameters()
                .text("OLDPASSWORD")
                .orElseGet(() -> call.parameters().text("PASSWORD").orElse(""));
        String fresh = call.parameters().required("NEWPASSWORD");
        if (!Passwords.matches(account.passwordHash(), account.login(), old)) {
            throw new Refusal(530, "Authentication failed");
        }
        call.world()
                .accounts()
                .put(new Account(
                        account.login(),
                        Passwords.hash(account.login(), fresh),
                        account.parent(),
                        account.currency(),
                        account.renewalMode(),
                        account.relations()));
        return Answers.done();
    }
}
