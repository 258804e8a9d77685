package dev.ispapi.internal.session;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.ConnectionException;
import dev.ispapi.wire.Response;
import org.jspecify.annotations.Nullable;

/** What a command fails with whose session has ended. */
final class SessionFailures {

    private SessionFailures() {}

    static AuthenticationFailedException noOneTimeCodeLeft(String command, Response refused) {
        return AuthenticationFailedException.of(
                command,
                refused,
                "The session has ended, and it was opened with a one-time code, which works once. Open another session with a new"
                        + " code, or open it with CallOptions.oneTimeCodes(...), so that it can log in again automatically");
    }

    static AuthenticationFailedException notAcceptedAgain(String command, Response refused, String check) {
        return AuthenticationFailedException.of(
                command,
                refused,
                "The session has ended, and logging in again was not accepted; it is not tried any more, so that the account does"
                        + " not get locked. Open another session. " + check);
    }

    static ConnectionException notRenewed(String command, String problem, @Nullable Throwable cause) {
        return ConnectionException.notCarriedOut(command, "the session has ended, and " + problem, cause);
    }
}
