package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.access.Totp;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The commands about role users. */
public final class RoleCommands {

    private static final String ACTIVE = "ACTIVE";
    private static final String INACTIVE = "INACTIVE";
    private static final String ALLOW = "ALLOW";
    private static final String DENY = "DENY";

    private RoleCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateRoleUser", RoleCommands::create,
                "UpdateRoleUser", RoleCommands::update,
                "DeleteRoleUser", RoleCommands::delete,
                "StatusRoleUser", RoleCommands::status,
                "QueryRoleUserList", RoleCommands::list);
    }

    private static Role find(Call call) {
        String login = Owner.named(call).login() + "!" + call.required("ROLEID");
        return call.world().roles().find(login).orElseThrow(() -> Refusal.notFound("ROLEID"));
    }

    private static Answer create(Call call) {
        String account = Owner.named(call).login();
        String name = call.required("ROLEID");
        String password = call.required("PASSWORD");
        if (!UserCommands.isName(name)) {
            throw Refusal.syntax("ROLEID (" + name + ")");
        }
        String login = account + "!" + name;
        if (call.world().roles().find(login).isPresent()) {
            throw Refusal.notUnique("ROLEID");
        }
        Parameters parameters = call.parameters();
        call.world()
                .roles()
                .put(new Role(
                        account,
                        name,
                        Passwords.hash(login, password),
                        parameters.list("DESCRIPTION"),
                        lines(parameters, "ACL"),
                        parameters.oneOf("DEFAULTPOLICY", DENY, ALLOW).equals(ALLOW),
                        parameters.list("ALLOWEDIP"),
                        parameters.oneOf("STATUS", ACTIVE, INACTIVE).equals(ACTIVE),
                        call.now(),
                        call.now()));
        return Answer.success();
    }

    /** Lines that can be empty between others. */
    private static List<String> lines(Parameters parameters, String name) {
        return new ArrayList<>(parameters.slots(name).values());
    }

    private static Answer update(Call call) {
        Role role = find(call);
        Parameters parameters = call.parameters();
        parameters.sent("OTPSECRET").ifPresent(secret -> setSecret(call, role.login(), secret));
        call.world()
                .roles()
                .put(new Role(
                        role.account(),
                        role.name(),
                        parameters
                                .text("PASSWORD")
                                .map(password -> Passwords.hash(role.login(), password))
                                .orElse(role.passwordHash()),
                        parameters.slots("DESCRIPTION").isEmpty() ? role.description() : parameters.list("DESCRIPTION"),
                        parameters.slots("ACL").isEmpty() ? role.acl() : lines(parameters, "ACL"),
                        parameters.word("DEFAULTPOLICY").map(ALLOW::equals).orElse(role.isAllowedByDefault()),
                        parameters.slots("ALLOWEDIP").isEmpty() ? role.addresses() : parameters.list("ALLOWEDIP"),
                        parameters.word("STATUS").map(ACTIVE::equals).orElse(role.isActive()),
                        role.created(),
                        call.now()));
        return Answer.success();
    }

    /** Demands one-time codes of a log-in, or no more if the secret is empty. */
    static void setSecret(Call call, String login, String secret) {
        if (secret.isEmpty()) {
            call.world().oneTimeCodes().remove(login);
            return;
        }
        try {
            Totp.bytes(secret);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("OTPSECRET");
        }
        call.world().oneTimeCodes().put(new OneTimeCodes(login, secret, -1));
    }

    private static Answer delete(Call call) {
        Role role = find(call);
        call.world().roles().removeRow(role);
        call.world().oneTimeCodes().remove(role.login());
        return Answer.success();
    }

    private static Answer status(Call call) {
        Role role = find(call);
        boolean hasCodes = call.world().oneTimeCodes().find(role.login()).isPresent();
        return Answer.success()
                .property("ALLOWEDIP", role.addresses())
                .property("ACL", role.acl())
                .property("CREATEDDATE", Answer.date(role.created()))
                .property("UPDATEDDATE", Answer.date(role.updated()))
                .property("DEFAULTPOLICY", policy(role))
                .property("DESCRIPTION", role.description())
                .property("OTPSTATUS", hasCodes ? ACTIVE : INACTIVE)
                .property("STATUS", role.isActive() ? ACTIVE : INACTIVE);
    }

    private static String policy(Role role) {
        return role.isAllowedByDefault() ? ALLOW : DENY;
    }

    private static Answer list(Call call) {
        String root = Owner.named(call).login();
        Predicate<String> depth = Owner.inDepth(call, root, "SELF");
        Predicate<String> name = Patterns.of(call.parameters(), "ROLEID");
        return new ListAnswer<Role>(call.parameters())
                .column("ROLEID", Role::name)
                .column("USER", Role::account)
                .column("STATUS", role -> role.isActive() ? ACTIVE : INACTIVE)
                .column(
                        "DESCRIPTION",
                        role -> role.description().stream().findFirst().orElse(""))
                .column("DEFAULTPOLICY", RoleCommands::policy)
                .column("CREATEDDATE", role -> Answer.date(role.created()))
                .column("UPDATEDDATE", role -> Answer.date(role.updated()))
                .of(call.world().roles().rows().stream()
                        .filter(role -> depth.test(role.account()) && name.test(role.name())));
    }
}
