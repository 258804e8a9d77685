package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.Session;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Optional;

/** Log-ins of accounts, such as {@code test.user}, and of role users, such as {@code test.user!shop}. */
public final class LogIns {

    private static final char ROLE_SEPARATOR = '!';

    private LogIns() {}

    /**
     * The account of a log-in.
     *
     * @param login the log-in
     * @return what stands before the role
     */
    public static String account(String login) {
        int separator = login.indexOf(ROLE_SEPARATOR);
        return separator < 0 ? login : login.substring(0, separator);
    }

    /**
     * The role of a log-in.
     *
     * @param login the log-in
     * @return what stands behind the account; an empty text for none
     */
    public static String role(String login) {
        int separator = login.indexOf(ROLE_SEPARATOR);
        return separator < 0 ? "" : login.substring(separator + 1);
    }

    /**
     * The hash of the password that a log-in has.
     *
     * @param world the world
     * @param login the log-in
     * @return the hash; an empty text if there is no such log-in, or it is not active
     */
    public static String passwordHash(World world, String login) {
        Optional<Account> account = world.accounts()
                .find(account(login))
                .filter(known -> known.profile().isActive());
        if (account.isEmpty()) {
            return "";
        }
        return login.indexOf(ROLE_SEPARATOR) < 0
                ? account.get().passwordHash()
                : world.roles()
                        .find(login)
                        .filter(Role::isActive)
                        .map(Role::passwordHash)
                        .orElse("");
    }

    /**
     * Checks a log-in.
     *
     * @param world the world
     * @param login the log-in
     * @param password its password
     * @return whether it may come in
     */
    public static boolean accepts(World world, String login, String password) {
        String hash = passwordHash(world, login);
        if (hash.isEmpty() || !Passwords.matches(hash, login, password)) {
            return false;
        }
        if (Passwords.isHardened(hash)) {
            remember(world, login, Passwords.hash(login, password));
        }
        return true;
    }

    /**
     * Goes on with a session.
     *
     * @param world the world
     * @param id the session's secret
     * @param now the sandbox's time
     * @return the session; empty if there is none, or it is over, or the password has changed since
     */
    public static Optional<Session> resume(World world, String id, Instant now) {
        Optional<Session> session = world.sessions()
                .find(Passwords.hash("", id))
                .filter(known -> known.expiry().isAfter(now))
                .filter(known -> Passwords.isSame(passwordHash(world, known.login()), known.passwordHash()))
                .map(known -> known.usedAt(now));
        session.ifPresent(used -> {
            if (Passwords.isHardened(passwordHash(world, used.login()))) {
                remember(world, used.login(), used.passwordHash());
            }
            world.sessions().put(used);
        });
        return session;
    }

    /** Spares the next log-ins the slow comparison with what was read from a file. */
    private static void remember(World world, String login, String hash) {
        world.roles().find(login).ifPresent(role -> world.roles().put(role.withPasswordHash(hash)));
        world.accounts().find(login).ifPresent(account -> world.accounts().put(account.withPasswordHash(hash)));
    }
}
