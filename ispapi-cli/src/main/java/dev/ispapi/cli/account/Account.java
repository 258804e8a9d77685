package dev.ispapi.cli.account;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * An account and the system that it belongs to.
 *
 * @param environment the system
 * @param isLive whether orders cost money
 * @param login the login name; of a role user with the platform's separator
 * @param password the password
 * @param limit how long to wait for each response
 */
public record Account(Environment environment, boolean isLive, String login, String password, Duration limit) {

    /** What the JVM puts in the place of bytes that it can't read. */
    private static final char LOST = '\uFFFD';

    /** Refuses names and passwords that can't be sent. */
    public Account {
        if (login.indexOf(LOST) >= 0 || password.indexOf(LOST) >= 0) {
            throw new WrongUsageException("this Java can't read all characters of " + Variables.USER + " and "
                    + Variables.PASSWORD + "; run it with LC_ALL=C.UTF-8");
        }
    }

    /**
     * A client of the account.
     *
     * @param more a program's own settings
     * @throws WrongUsageException if the log-in can't be one of the platform
     */
    public IspapiClient open(Consumer<IspapiClient.Builder> more) {
        IspapiClient.Builder builder = IspapiClient.builder()
                .environment(environment)
                .credentials(credentials())
                .userAgent("ispapi-cli")
                .answerTimeout(limit)
                .timeLimit(limit);
        more.accept(builder);
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(Variables.USER + ": " + e.getMessage(), e);
        }
    }

    private Credentials credentials() {
        String separator = environment.roleSeparator();
        try {
            int end = login.indexOf(separator);
            return end < 0
                    ? Credentials.of(login, password)
                    : Credentials.role(login.substring(0, end), login.substring(end + separator.length()), password);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(Variables.USER + " and " + Variables.PASSWORD + ": " + e.getMessage(), e);
        }
    }

    /** {@return what tells it from other accounts, and from that of the same login on another system} */
    public String name() {
        return login + " on " + environment.name();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return login + " on " + environment;
    }
}
