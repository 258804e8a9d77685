package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.wire.Response;

/** Tells what a role user may do. */
final class StatusRoleUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Role role = Accounts.role(call);
        return Answers.success()
                .property("ACL", role.commands())
                .property("CREATEDDATE", Answers.date(role.created()))
                .property("UPDATEDDATE", Answers.date(role.updated()))
                .property("DEFAULTPOLICY", role.commands().isEmpty() ? "ALLOW" : "DENY")
                .property("DESCRIPTION", role.description())
                .property(
                        "OTPSTATUS",
                        call.world().oneTimeCodes().find(role.login()).isPresent() ? "ACTIVE" : "INACTIVE")
                .property("STATUS", role.isActive() ? "ACTIVE" : "INACTIVE")
                .build();
    }
}
