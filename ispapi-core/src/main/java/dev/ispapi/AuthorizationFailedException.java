package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 531: the log-in is right, but this user may not send this command, for instance by the account's access list (ACL). It does not depend on the TLD. */
public final class AuthorizationFailedException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    static final int CODE = 531;

    AuthorizationFailedException(String command, Response response) {
        super(command, response, ". The log-in is right; let the owner of the account allow this command to this user");
    }
}
