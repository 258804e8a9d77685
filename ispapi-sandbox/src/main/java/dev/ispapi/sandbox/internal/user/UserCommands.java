package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands about accounts, subusers and role users, and the conversion of names. */
public final class UserCommands {

    private UserCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.ofEntries(
                Map.entry("StatusUser", new StatusUser()),
                Map.entry("StatusUserClass", new StatusUserClass()),
                Map.entry("QueryUserClassList", new QueryUserClassList()),
                Map.entry("AddUser", new AddUser()),
                Map.entry("ModifyUser", new ModifyUser()),
                Map.entry("ModifyUserPassword", new ModifyUserPassword()),
                Map.entry("DeleteUser", new DeleteUser()),
                Map.entry("CheckUsername", new CheckUsername()),
                Map.entry("QueryUserList", new QueryUserList()),
                Map.entry("CreateRoleUser", new CreateRoleUser()),
                Map.entry("UpdateRoleUser", new UpdateRoleUser()),
                Map.entry("DeleteRoleUser", new DeleteRoleUser()),
                Map.entry("StatusRoleUser", new StatusRoleUser()),
                Map.entry("QueryRoleUserList", new QueryRoleUserList()),
                Map.entry("ConvertIDN", new ConvertIdn()));
    }
}
