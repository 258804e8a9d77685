package dev.ispapi.sandbox.internal.world;

import java.time.Instant;

/**
 * A log-in that is remembered.
 *
 * @param idHash the digest of the secret that is sent instead of the password
 * @param login the log-in, with its role
 * @param user the subuser that was named at the start; empty for none
 * @param timeoutSeconds how long it lives without a command
 * @param used when it was last used
 * @param end when it ends, however much it is used
 */
public record Session(String idHash, String login, String user, int timeoutSeconds, Instant used, Instant end) {

    /** {@return when it ends if it is not used again} */
    public Instant expiry() {
        Instant idle = used.plusSeconds(timeoutSeconds);
        return idle.isBefore(end) ? idle : end;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "session of " + login;
    }
}
