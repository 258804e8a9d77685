package dev.ispapi;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Stands next to the wire: behind everything that could repeat a request, with a connection at hand, and nothing written yet. What
 * comes by a second time is stopped, whoever sent it; and nothing is written to a connection that the server has closed meanwhile.
 */
final class Gate implements Interceptor {

    /** The pooled connection was no good any more. Nothing was sent. */
    static final class StaleConnection extends IOException {

        private static final long serialVersionUID = 1L;

        StaleConnection() {
            super("the server had closed the connection since the last call");
        }
    }

    private static final int CHECK_MILLIS = 1;

    /** Those that have carried a call before. */
    private final Set<Connection> used = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        if (connection != null && !used.add(connection) && isClosedByServer(connection)) {
            connection.socket().close();
            throw new StaleConnection();
        }
        // The call's own request: an interceptor of the application may have put another in its place.
        Transmission transmission = chain.call().request().tag(Transmission.class);
        if (transmission != null && !transmission.begin()) {
            throw new IOException("stopped before it was sent: it was given up, or sent once already");
        }
        return chain.proceed(chain.request());
    }

    /**
     * The HTTP library looks for this only after ten seconds without a call, and many servers close a connection sooner. A command
     * that is written to a closed connection is lost, but nobody can tell it from one that was carried out. With HTTP/2 there is a
     * thread that reads all the time, and notices.
     */
    private static boolean isClosedByServer(Connection connection) throws IOException {
        if (connection.protocol() == Protocol.HTTP_2) {
            return false;
        }
        Socket socket = connection.socket();
        int before = socket.getSoTimeout();
        try {
            socket.setSoTimeout(CHECK_MILLIS);
            // The end, or something that nobody asked for: neither is a connection to use.
            int ignored = socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(before);
            }
        }
    }
}
