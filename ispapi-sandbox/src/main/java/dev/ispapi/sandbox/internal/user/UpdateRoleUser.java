package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.wire.Response;

/** Changes a role user. What is not sent stays. */
final class UpdateRoleUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Role role = Accounts.role(call);
        Parameters parameters = call.parameters();
        call.world()
                .roles()
                .put(new Role(
                        role.account(),
                        role.name(),
                        parameters
                                .text("PASSWORD")
                                .map(password -> Passwords.hash(role.login(), password))
                                .orElse(role.passwordHash()),
                        parameters.slots("DESCRIPTION").isEmpty()
                                ? role.description()
                                : String.join(
                                        "\n", parameters.slots("DESCRIPTION").values()),
                        parameters.slots("ACL").isEmpty() ? role.commands() : RoleAccess.commands(parameters),
                        RoleAccess.isActive(parameters).orElse(role.isActive()),
                        role.created(),
                        call.now()));
        return Answers.done();
    }
}
