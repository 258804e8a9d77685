package dev.ispapi.sandbox.internal.world;

import java.time.Instant;

/**
 * A log-in that is remembered.
 *
 * @param idHash the digest of its secret
 * @param login the log-in, with the role
 * @param passwordHash the hash of the password that it began with; it ends with it
 * @param user the subuser that it acts for; empty for none
 * @param timeoutSeconds how long it lives without a command
 * @param used when it was last used
 * @param end when it ends in any case
 */
public record Session(
        String idHash, String login, String passwordHash, String user, int timeoutSeconds, Instant used, Instant end) {

    /** {@return when it ends if it is not used again} */
    public Instant expiry() {
        Instant idle = used.plusSeconds(timeoutSeconds);
        return idle.isBefore(end) ? idle : end;
    }

    /**
     * The session after another command.
     *
     * @param now when
     * @return the session
     */
    public Session usedAt(Instant now) {
        return new Session(idHash, login, passwordHash, user, timeoutSeconds, now, end);
    }

    /** Without the digest. */
    @Override
    public String toString() {
        return "session of " + login;
    }
}
