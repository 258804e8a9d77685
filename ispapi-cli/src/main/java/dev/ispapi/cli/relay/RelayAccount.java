package dev.ispapi.cli.relay;

import dev.ispapi.Credentials;

/**
 * An account of CNR, as a key of the clients that speak for it.
 *
 * @param login the account's login, with {@code :} and the user for a role user
 * @param password its password
 */
public record RelayAccount(String login, String password) {

    private static final char ISPAPI_SEPARATOR = '!';
    private static final char CNR_SEPARATOR = ':';

    /** The account of a log-in as ISPAPI writes it: a role user has {@code !}, which is {@code :} on CNR. */
    static RelayAccount ofIspapi(String login, String password) {
        return new RelayAccount(login.replace(ISPAPI_SEPARATOR, CNR_SEPARATOR), password);
    }

    Credentials credentials() {
        int separator = login.indexOf(CNR_SEPARATOR);
        return separator < 0
                ? Credentials.of(login, password)
                : Credentials.role(login.substring(0, separator), login.substring(separator + 1), password);
    }

    /** The login alone. */
    @Override
    public String toString() {
        return "RelayAccount[" + login + "]";
    }
}
