package dev.ispapi.internal.http;

import java.net.UnknownHostException;

/**
 * A call can't go on on the thread of its caller: it would do there what an interrupt or a time limit does not end, such as to resolve a
 * host name. Nothing was sent; it goes on on a thread of the HTTP library.
 */
public final class NeedsThreadException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NeedsThreadException() {
        super("to be done on another thread");
    }
}
