package dev.ispapi;

import org.jspecify.annotations.Nullable;

/** Nothing was sent: no connection, no TLS, or stopped before the first byte. It is safe to send the command again. */
public final class ConnectionException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /**
     * A command that never left.
     *
     * @param command the command's name
     * @param problem what happened, without secrets
     * @param cause what the HTTP library threw, may be null
     */
    public ConnectionException(String command, String problem, @Nullable Throwable cause) {
        super(command, command + ": nothing was sent, so it is safe to send it again; " + problem, cause);
    }
}
