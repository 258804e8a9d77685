package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 530: the log-in was not accepted. The API does not say why, on purpose (FAQ 49); a session that timed out is answered the same. */
public final class AuthenticationFailedException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    static final int CODE = 530;

    AuthenticationFailedException(String command, Response response) {
        super(
                command,
                response,
                ". Check in this order: LIVE credentials in LIVE and OT&E credentials in OT&E, role users as account!role, password, one-time code, the IP addresses that the account allows");
    }
}
