package dev.ispapi.internal.http;

import dev.ispapi.internal.socket.ConnectionProbe;
import java.io.IOException;
import java.net.Socket;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Stands next to the wire: behind everything that could repeat a request, with a connection at hand, and nothing written yet. A request
 * that comes by a second time is stopped. Nothing is written to a connection that the server has closed meanwhile, or on which anything is
 * left over: that would be taken for the response.
 */
final class SendOnceInterceptor implements Interceptor {

    private final boolean isOnCallersThread;

    SendOnceInterceptor(boolean isOnCallersThread) {
        this.isOnCallersThread = isOnCallersThread;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Connection connection = chain.connection();
        Request request = chain.request();
        boolean isHttp1 = connection != null && connection.protocol() != Protocol.HTTP_2;
        if (isHttp1) {
            if (isOnCallersThread && !ConnectionProbe.isInterruptible(connection.socket())) {
                throw new NeedsThreadException();
            }
            checkClean(connection.socket());
        }
        // The call's own request: an interceptor of the application may have put another in its place.
        SendGuard guard = chain.call().request().tag(SendGuard.class);
        if (guard != null && !guard.begin()) {
            throw new IOException("stopped before it was sent: it was given up, or sent once already");
        }
        if (isHttp1 && guard != null) {
            guard.sentOn(connection.socket());
        }
        if (isHttp1 && !ConnectionProbe.startRequest(connection.socket())) {
            request = request.newBuilder().header("Connection", "close").build();
        }
        return chain.proceed(request);
    }

    /**
     * The HTTP library looks whether a connection was closed only after ten seconds without a call, and many servers close a connection
     * sooner. A command that is written to a closed connection is lost, and can't be told from one that was carried out. With HTTP/2 a
     * thread reads all the time, and notices; and each response has the number of its request.
     */
    private static void checkClean(Socket socket) throws IOException {
        if (ConnectionProbe.isClean(socket)) {
            return;
        }
        boolean wasUsed = ConnectionProbe.wasUsed(socket);
        socket.close();
        if (wasUsed) {
            throw new StaleConnectionException();
        }
        throw new IOException("the server closed the connection, or sent something, before it was asked anything");
    }
}
