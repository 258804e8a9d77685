package dev.ispapi;

import org.jspecify.annotations.Nullable;

/**
 * Nothing was sent: no connection, no TLS, stopped before the first byte, or a session had ended that could not be opened anew. It is
 * safe to send the command again.
 */
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
        this(cause, command, command + ": nothing was sent, so it is safe to send it again; " + problem);
    }

    private ConnectionException(@Nullable Throwable cause, String command, String message) {
        super(command, message, cause);
    }

    /**
     * A command that was sent and not carried out: it was refused with its session, and could not be sent in another one.
     *
     * @param command the command's name
     * @param problem what happened, without secrets
     * @param cause what was thrown, may be null
     * @return the exception, to be thrown
     */
    public static ConnectionException notCarriedOut(String command, String problem, @Nullable Throwable cause) {
        return new ConnectionException(
                cause, command, command + ": it was not carried out, so it is safe to send it again; " + problem);
    }
}
