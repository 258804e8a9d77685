package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;
import java.util.TreeMap;

/** Makes a subuser. It begins with the prices of the account, and without money. */
final class AddUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        String login = parameters.required("SUBUSER");
        String password = parameters.required("PASSWORD");
        parameters.required("VAT");
        String currency = parameters.required("CURRENCY");
        if (!CheckUsername.isName(login)) {
            throw Refusal.syntax("SUBUSER (" + login + ")");
        }
        if (call.world().accounts().find(login).isPresent()) {
            throw Refusal.notUnique("SUBUSER");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw Refusal.syntax("CURRENCY (" + currency + ")");
        }
        call.world()
                .accounts()
                .put(new Account(
                        login,
                        Passwords.hash(login, password),
                        call.account().login(),
                        currency,
                        call.account().renewalMode(),
                        new TreeMap<>(call.account().relations())));
        return Answers.done();
    }
}
