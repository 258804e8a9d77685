package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 530: the log-in was not accepted. The API does not say why, on purpose (FAQ 49); a session that timed out is answered the same. */
public final class AuthenticationFailedException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    /** The API's code for a log-in that is not accepted. */
    public static final int CODE = 530;

    /** What to check when a log-in is not accepted, in a sensible order. */
    public static final String CHECK =
            "Check in this order: LIVE credentials in LIVE and OT&E credentials in OT&E, role users as account!role, password, one-time code, the IP addresses that the account allows";

    AuthenticationFailedException(String command, Response response) {
        this(command, response, CHECK);
    }

    private AuthenticationFailedException(String command, Response response, String advice) {
        super(command, response, ". " + advice);
    }

    /**
     * A log-in that was not accepted, with advice of the caller's in place of {@link #CHECK}.
     *
     * @param command the command's name
     * @param response an answer with the code 530
     * @param advice what to do, as a sentence without its full stop
     * @return the exception, to be thrown
     */
    public static AuthenticationFailedException of(String command, Response response, String advice) {
        return new AuthenticationFailedException(command, response, advice);
    }
}
