package dev.ispapi.internal.http;

import dev.ispapi.internal.config.TimeSource;
import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether bytes of one attempt may have left this machine, since when, and on which connection. There are two ways out of the beginning, and
 * exactly one is taken: the command is being sent, or it is given up and never will be.
 */
public final class SendGuard {

    private enum Phase {
        WAITING,
        SENT,
        ABANDONED
    }

    private final TimeSource time;

    // Guarded by this.
    private Phase phase = Phase.WAITING;
    private @Nullable Instant since;
    private @Nullable Socket connection;

    /**
     * A guard for one attempt, of which nothing is sent yet.
     *
     * @param time tells when it is sent
     */
    public SendGuard(TimeSource time) {
        this.time = time;
    }

    /**
     * The last moment before the first byte.
     *
     * @return false if this must not be sent: it was given up, or sent before
     */
    synchronized boolean begin() {
        if (phase != Phase.WAITING) {
            return false;
        }
        phase = Phase.SENT;
        since = time.now();
        return true;
    }

    /** The connection of HTTP/1.1 that this is sent on. */
    synchronized void sentOn(Socket socket) {
        connection = socket;
    }

    /**
     * Closes the connection that this was sent on, as what comes on it belongs to other requests. Has no effect with HTTP/2, where each
     * response has the number of its request.
     *
     * @throws IOException if closing fails
     */
    public void closeConnection() throws IOException {
        Socket socket;
        synchronized (this) {
            socket = connection;
        }
        if (socket != null) {
            socket.close();
        }
    }

    /**
     * Gives up. Asking again gives the same answer.
     *
     * @return true if nothing was sent, and nothing will be; false if bytes may have left
     */
    public synchronized boolean abandon() {
        if (phase == Phase.WAITING) {
            phase = Phase.ABANDONED;
        }
        return phase == Phase.ABANDONED;
    }

    /** {@return whether it is neither sent nor given up} */
    public synchronized boolean isWaiting() {
        return phase == Phase.WAITING;
    }

    /** {@return when the first byte may have left; empty if none has} */
    public synchronized Optional<Instant> sentAt() {
        return Optional.ofNullable(since);
    }
}
