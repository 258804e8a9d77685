package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.call.Call.Access;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.Session;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Lets in who knows the log-in. Like the real one, it does not say what was wrong (FAQ 49). */
public final class Door {

    private static final char ROLE_SEPARATOR = '!';

    private final World world;
    private final String entity;

    /**
     * A door.
     *
     * @param world who is known
     * @param entity the only entity that is answered
     */
    public Door(World world, String entity) {
        this.world = world;
        this.entity = entity;
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
     * @param command the command's name
     * @param now the sandbox's time
     * @return who sends the command
     * @throws Refusal 530 if nobody is let in; 531 if somebody is, but not for this
     */
    public Visitor enter(Form form, String command, Instant now) {
        if (!form.field("s_entity").equals(entity)) {
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
        Session session = world.sessions()
                .find(Passwords.hash("", id))
                .filter(known -> known.expiry().isAfter(now))
                .orElseThrow(() -> new Refusal(530, "SESSION NOT FOUND"));
        Session used = new Session(
                session.idHash(), session.login(), session.user(), session.timeoutSeconds(), now, session.end());
        world.sessions().put(used);
        return used;
    }

    private String logIn(Form form, Instant now) {
        String login = form.field("s_login");
        String password = form.field("s_pw");
        String hash = world.roles()
                .find(login)
                .filter(Role::isActive)
                .map(Role::passwordHash)
                .or(() -> world.accounts().find(login).map(Account::passwordHash))
                .orElse("");
        if (hash.isEmpty() || !Passwords.matches(hash, login, password)) {
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

    private void checkRole(String login, String command) {
        Optional<Role> role = world.roles().find(login);
        boolean isForbidden = role.filter(known ->
                        !known.commands().isEmpty() && !known.commands().contains(command.toUpperCase(Locale.ROOT)))
                .isPresent();
        if (isForbidden) {
            throw new Refusal(531, "Authorization failed; Operation forbidden by ACL");
        }
    }

    private Account accountOf(String login) {
        int separator = login.indexOf(ROLE_SEPARATOR);
        String name = separator < 0 ? login : login.substring(0, separator);
        return world.accounts().find(name).orElseThrow(Door::unknown);
    }

    private Account actingFor(Account account, String user) {
        if (user.isEmpty() || user.equals(account.login())) {
            return account;
        }
        return world.accounts()
                .find(user)
                .filter(subuser -> isBelow(subuser, account))
                .orElseThrow(() -> new Refusal(531, "Authorization failed; Operation forbidden"));
    }

    private boolean isBelow(Account subuser, Account account) {
        Optional<Account> current = Optional.of(subuser);
        while (current.isPresent()) {
            String parent = current.get().parent();
            if (parent.equals(account.login())) {
                return true;
            }
            current = world.accounts().find(parent);
        }
        return false;
    }

    private static Refusal unknown() {
        return new Refusal(530, "Authentication failed");
    }
}
