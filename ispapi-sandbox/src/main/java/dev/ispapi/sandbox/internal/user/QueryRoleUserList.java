package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** Lists the role users of an account. */
final class QueryRoleUserList implements CommandHandler {

    private static final int DEFAULT_LIMIT = 1000;

    @Override
    public Response handle(Call call) {
        String account = Accounts.named(call).login();
        List<Role> roles = call.world().roles().rows().stream()
                .filter(role -> role.account().equals(account))
                .toList();
        ListPage<Role> page = ListPage.of(call.parameters(), roles, DEFAULT_LIMIT);
        ResponseBuilder answer = page.answer();
        page.rows()
                .forEach(role -> answer.property("ROLEID", role.name())
                        .property("USER", role.account())
                        .property("STATUS", role.isActive() ? "ACTIVE" : "INACTIVE")
                        .property("DESCRIPTION", role.description())
                        .property("DEFAULTPOLICY", role.commands().isEmpty() ? "ALLOW" : "DENY")
                        .property("CREATEDDATE", Answers.date(role.created()))
                        .property("UPDATEDDATE", Answers.date(role.updated())));
        return answer.build();
    }
}
