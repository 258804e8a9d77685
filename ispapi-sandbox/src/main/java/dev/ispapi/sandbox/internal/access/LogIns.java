package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.World;
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
}
