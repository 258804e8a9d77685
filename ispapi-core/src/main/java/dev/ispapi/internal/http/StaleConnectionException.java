package dev.ispapi.internal.http;

import java.io.IOException;

/** The pooled connection could not be used any more. Nothing was sent. */
public final class StaleConnectionException extends IOException {

    private static final long serialVersionUID = 1L;

    StaleConnectionException() {
        super("the server had closed the connection since the last call, or sent something that was not asked for");
    }
}
