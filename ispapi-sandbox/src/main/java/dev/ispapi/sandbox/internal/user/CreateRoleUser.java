package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.wire.Response;

/** Makes a role user of an account. */
final class CreateRoleUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String account = Accounts.named(call).login();
        String name = call.parameters().required("ROLEID");
        String password = call.parameters().required("PASSWORD");
        if (!CheckUsername.isName(name)) {
            throw Refusal.syntax("ROLEID (" + name + ")");
        }
        String login = account + "!" + name;
        if (call.world().roles().find(login).isPresent()) {
            throw Refusal.notUnique("ROLEID");
        }
        call.world()
                .roles()
                .put(new Role(
                        account,
                        name,
                        Passwords.hash(login, password),
                        String.join("\n", call.parameters().slots("DESCRIPTION").values()),
                        RoleAccess.commands(call.parameters()),
                        RoleAccess.isActive(call.parameters()).orElse(true),
                        call.now(),
                        call.now()));
        return Answers.done();
    }
}
