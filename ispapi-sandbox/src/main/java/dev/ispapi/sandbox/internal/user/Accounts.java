package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Role;

/** Finds the account or role user that a command is about. */
final class Accounts {

    private Accounts() {}

    /** The account that {@code SUBUSER} names, or the caller's. */
    static Account named(Call call) {
        return call.parameters()
                .text("SUBUSER")
                .map(login -> visible(call, login))
                .orElse(call.account());
    }

    /** The subuser that {@code SUBUSER} names; it can't be the caller itself. */
    static Account subuser(Call call) {
        Account account = visible(call, call.parameters().required("SUBUSER"));
        if (account.login().equals(call.account().login())) {
            throw Refusal.invalid("SUBUSER (" + account.login() + ")");
        }
        return account;
    }

    private static Account visible(Call call, String login) {
        Account account =
                call.world().accounts().find(login).orElseThrow(() -> Refusal.notFound("SUBUSER (" + login + ")"));
        Ownership.requireVisible(call, login);
        return account;
    }

    static Role role(Call call) {
        String login = named(call).login() + "!" + call.parameters().required("ROLEID");
        return call.world().roles().find(login).orElseThrow(() -> Refusal.notFound("ROLEID"));
    }
}
