package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 545: the domain, contact, nameserver or other object does not exist, or is not in this account. */
public final class ObjectNotFoundException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    static final int CODE = 545;

    ObjectNotFoundException(String command, Response response) {
        super(command, response, "");
    }
}
