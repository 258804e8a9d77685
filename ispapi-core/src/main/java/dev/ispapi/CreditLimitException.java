package dev.ispapi;

import dev.ispapi.wire.Response;

/** Code 546: the account has no credit left for this command. Nothing was ordered. */
public final class CreditLimitException extends CommandFailedException {

    private static final long serialVersionUID = 1L;

    static final int CODE = 546;

    CreditLimitException(String command, Response response) {
        super(command, response, ". Nothing was ordered; top up the account, then send it again");
    }
}
