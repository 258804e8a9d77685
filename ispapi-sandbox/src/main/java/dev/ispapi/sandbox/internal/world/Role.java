package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * A role user of an account.
 *
 * @param account the account's log-in
 * @param name the role's name
 * @param passwordHash what {@code Passwords} makes of its password
 * @param description what the account says of it, a line each
 * @param acl which commands it may send, as it was written
 * @param isAllowedByDefault whether it may send a command that the list does not name
 * @param addresses the only IP addresses that it may log in from; empty for any
 * @param isActive whether it may log in
 * @param created when it was made
 * @param updated when it was last changed
 */
public record Role(
        String account,
        String name,
        @SavedAsHash String passwordHash,
        List<String> description,
        List<String> acl,
        boolean isAllowedByDefault,
        List<String> addresses,
        boolean isActive,
        Instant created,
        Instant updated) {

    /**
     * Copies the lists.
     *
     * @param account the account's log-in
     * @param name the role's name
     * @param passwordHash what {@code Passwords} makes of its password
     * @param description what the account says of it, a line each
     * @param acl which commands it may send, as it was written
     * @param isAllowedByDefault whether it may send a command that the list does not name
     * @param addresses the only IP addresses that it may log in from; empty for any
     * @param isActive whether it may log in
     * @param created when it was made
     * @param updated when it was last changed
     */
    public Role {
        description = List.copyOf(description);
        acl = List.copyOf(acl);
        addresses = List.copyOf(addresses);
    }

    /**
     * The role with another password.
     *
     * @param hash the hash of the password
     * @return the role
     */
    public Role withPasswordHash(String hash) {
        return new Role(
                account, name, hash, description, acl, isAllowedByDefault, addresses, isActive, created, updated);
    }

    /** {@return the log-in of the role, such as {@code test.user!shop}} */
    public String login() {
        return account + "!" + name;
    }

    /** Without what belongs to the password. */
    @Override
    public String toString() {
        return login();
    }
}
