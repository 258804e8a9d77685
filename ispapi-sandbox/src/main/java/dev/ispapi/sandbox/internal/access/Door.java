package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.call.Call.Access;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.Session;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Checks log-ins. Like the platform, it does not say what was wrong (FAQ 49). */
public final class Door {

    private final World world;
    private final List<String> entities;

    /**
     * A door.
     *
     * @param world who is known
     * @param entities the only ones that are answered, beside a request without any; empty for any
     */
    public Door(World world, List<String> entities) {
        this.world = world;
        this.entities = List.copyOf(entities);
    }

    /**
     * Who comes in.
     *
     * @param account the account that the command acts for
     * @param access how the caller got in
     */
    public record Visitor(Account account, Access access) {}

    /**
     * Checks entity, log-in or session, role and subuser.
     *
     * @param form what was posted
     * @param command the command's parameters, with its name as {@code COMMAND}
     * @param now the sandbox's time
     * @return who sends the command
     * @throws Refusal 530 if the log-in is wrong; 531 if it is right and may not do this
     */
    public Visitor enter(Form form, Map<String, String> command, Instant now) {
        String entity = form.field("s_entity");
        if (!entity.isEmpty() && !entities.isEmpty() && !entities.contains(entity)) {
            throw unknown();
        }
        String id = form.field("s_session");
        Access access;
        String user = form.field("s_user");
        if (id.isEmpty()) {
            access = new Access(logIn(form, now), "", form.field("s_remoteaddr"));
        } else {
            Session session = resume(id, now);
            access = new Access(session.login(), id, form.field("s_remoteaddr"));
            user = user.isEmpty() ? session.user() : user;
        }
        checkRole(access.login(), command);
        return new Visitor(actingFor(accountOf(access.login()), user), access);
    }

    private Session resume(String id, Instant now) {
        return LogIns.resume(world, id, now).orElseThrow(() -> new Refusal(530, "SESSION NOT FOUND"));
    }

    private String logIn(Form form, Instant now) {
        String login = form.field("s_login");
        if (!LogIns.accepts(world, login, form.field("s_pw"))) {
            throw unknown();
        }
        world.oneTimeCodes().find(login).ifPresent(codes -> spend(codes, form.field("s_otp"), now));
        return login;
    }

    private void spend(OneTimeCodes codes, String code, Instant now) {
        OptionalLong step = Totp.step(codes.secret(), code, now);
        if (step.isEmpty() || step.getAsLong() <= codes.lastStep()) {
            throw unknown();
        }
        world.oneTimeCodes().put(new OneTimeCodes(codes.login(), codes.secret(), step.getAsLong()));
    }

    private void checkRole(String login, Map<String, String> command) {
        String name = command.getOrDefault("COMMAND", "");
        if (name.equalsIgnoreCase("StartSession") || name.equalsIgnoreCase("EndSession")) {
            return;
        }
        world.roles().find(login).ifPresent(role -> {
            if (!Acl.allows(role.acl(), role.isAllowedByDefault(), command)) {
                throw new Refusal(531, "Authorization failed; Operation forbidden by ACL");
            }
        });
    }

    private Account accountOf(String login) {
        return world.accounts().find(LogIns.account(login)).orElseThrow(Door::unknown);
    }

    private Account actingFor(Account account, String user) {
        if (user.isEmpty() || user.equals(account.login())) {
            return account;
        }
        return world.accounts()
                .find(user)
                .filter(subuser -> Owner.depth(world, account.login(), user) > 0)
                .orElseThrow(Refusal::forbidden);
    }

    private static Refusal unknown() {
        return new Refusal(530, "Authentication failed");
    }
}
