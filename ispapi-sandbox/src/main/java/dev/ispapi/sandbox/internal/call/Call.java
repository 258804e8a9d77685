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

    /** {@return the log-in of the account that it acts for} */
    public String login() {
        return account.login();
    }

    /**
     * The command with other parameters.
     *
     * @param others all parameters
     * @return the call
     */
    public Call with(Parameters others) {
        return new Call(command, others, account, access, world, now);
    }

    /**
     * Another command of the same caller.
     *
     * @param name the command's name
     * @param others all parameters
     * @return the call
     */
    public Call with(String name, Parameters others) {
        return new Call(name, others, account, access, world, now);
    }

    /**
     * A value that must be there.
     *
     * @param name the upper-case name
     * @return the value
     * @throws Refusal 504 if it was not sent, or sent empty
     */
    public String required(String name) {
        return parameters.required(name);
    }

    /**
     * A value that is not empty.
     *
     * @param name the upper-case name
     * @return the value; an empty text if it was not sent
     */
    public String text(String name) {
        return parameters.text(name).orElse("");
    }

    /**
     * A flag that is off unless it was sent.
     *
     * @param name the upper-case name
     * @return true for {@code 1}
     * @throws Refusal 505 if it is neither 0 nor 1
     */
    public boolean flag(String name) {
        return parameters.flag(name).orElse(false);
    }
}
