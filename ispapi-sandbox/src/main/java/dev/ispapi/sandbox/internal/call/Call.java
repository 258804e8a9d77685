package dev.ispapi.sandbox.internal.call;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;

/**
 * One command on its way: who sends it, what it says, and the world that it meets.
 *
 * @param command the command's name as it was sent
 * @param parameters its parameters
 * @param account the account that it acts for: the one of the log-in, or its subuser
 * @param access how the caller got in
 * @param world everything that there is
 * @param now the sandbox's time
 */
public record Call(String command, Parameters parameters, Account account, Access access, World world, Instant now) {

    /**
     * How the caller got in.
     *
     * @param login the log-in as it was sent, with the role
     * @param session the session, empty if the caller sent a password
     * @param remoteAddress the end user's address as it was sent, empty if none
     */
    public record Access(String login, String session, String remoteAddress) {

        /** Without the session, which is as good as a password. */
        @Override
        public String toString() {
            return login;
        }
    }
}
