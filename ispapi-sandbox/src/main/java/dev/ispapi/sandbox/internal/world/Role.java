package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * A role user: a second log-in of an account that can be held to some commands.
 *
 * @param account the log-in of the account
 * @param name the role's name; the log-in is {@code account!name}
 * @param passwordHash what {@code Passwords} makes of its password
 * @param description what it is for
 * @param commands upper-case names of the commands that it may send; empty for all
 * @param isActive whether it may log in
 * @param created when it was made
 * @param updated when it was last changed
 */
public record Role(
        String account,
        String name,
        String passwordHash,
        String description,
        List<String> commands,
        boolean isActive,
        Instant created,
        Instant updated) {

    /**
     * Takes the role.
     *
     * @param account the log-in of the account
     * @param name the role's name
     * @param passwordHash the hash
     * @param description what it is for
     * @param commands the commands
     * @param isActive whether it may log in
     * @param created when it was made
     * @param updated when it was last changed
     */
    public Role {
        commands = List.copyOf(commands);
    }

    /** {@return the log-in} */
    public String login() {
        return account + "!" + name;
    }

    /** Without what belongs to the password. */
    @Override
    public String toString() {
        return login();
    }
}
