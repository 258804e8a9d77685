package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 530: the log-in was not accepted. The API does not say why, on purpose (FAQ 49); a session that timed out is answered the same. */
public final class AuthenticationFailedException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    static final int CODE = 530;

    private static final String CHECK =
            ". Check in this order: LIVE credentials in LIVE and OT&E credentials in OT&E, role users as account!role, password, one-time code, the IP addresses that the account allows";

    AuthenticationFailedException(String command, Response response) {
        this(command, response, CHECK);
    }

    private AuthenticationFailedException(String command, Response response, String advice) {
        super(command, response, advice);
    }

    /** A session that ended, and has no one-time code left to log in with again. */
    static AuthenticationFailedException withoutCode(String command, Response response) {
        return new AuthenticationFailedException(
                command,
                response,
                ". The session has ended, and it was opened with a one-time code, which works once. Open another session with a new"
                        + " code, or open it with CallOptions.oneTimeCodes(...), so that it can log in again by itself");
    }

    /** A session that ended, and whose log-in is not accepted any more. */
    static AuthenticationFailedException notAcceptedAgain(String command, Response response) {
        return new AuthenticationFailedException(
                command,
                response,
                ". The session has ended, and logging in again was not accepted; it is not tried any more, so that the account does"
                        + " not get locked. Open another session" + CHECK);
    }
}
