package dev.ispapi.internal.socket;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * Whether a connection of HTTP/1.1 can carry a request: it is open, all of the response before was read, and nothing was sent that was not
 * asked for. Looks without waiting: the connection is idle, so that whatever there is to be seen is there already.
 */
public final class ConnectionProbe {

    private static final int CHECK_MILLIS = 1;

    private ConnectionProbe() {}

    /**
     * Looks at a connection right before a request is sent on it.
     *
     * @param socket the connection's socket, the upper one where there is TLS
     * @return false if nothing must be sent on it
     */
    public static boolean isClean(Socket socket) {
        try {
            if (!(socket instanceof ObservedSocket observed)) {
                // Only behind a SOCKS proxy: such a connection carries one request, and is new.
                return isSilentForAMoment(socket);
            }
            if (!observed.framing().isClean() || socket.getInputStream().available() > 0) {
                return false;
            }
            Socket transport = observed.transport();
            boolean hasTls = socket instanceof ObservedTlsSocket;
            if (hasTls && transport.getInputStream().available() > 0) {
                // Data, the end, or something between the two ends of TLS that is no data: only reading tells.
                return isSilentForAMoment(socket);
            }
            SocketChannel channel = transport.getChannel();
            return channel == null ? isSilentForAMoment(socket) : isSilent(channel);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Whether an interrupt ends the reading of a thread.
     *
     * @param socket the connection's socket, the upper one where there is TLS
     * @return true for the sockets of channels
     */
    public static boolean isInterruptible(Socket socket) {
        return socket instanceof ObservedSocket observed && observed.transport().getChannel() != null;
    }

    /**
     * Whether a connection has carried a request before.
     *
     * @param socket the connection's socket, the upper one where there is TLS
     * @return false also for a socket that is not known
     */
    public static boolean wasUsed(Socket socket) {
        return socket instanceof ObservedSocket observed && observed.framing().wasUsed();
    }

    /**
     * Watches the response to a request that is about to be sent.
     *
     * @param socket the connection's socket, the upper one where there is TLS
     * @return false if it can't be watched, so that the connection must not be used again
     */
    public static boolean startRequest(Socket socket) {
        if (socket instanceof ObservedSocket observed) {
            observed.framing().startRequest();
            return true;
        }
        return false;
    }

    private static boolean isSilent(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) == 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    private static boolean isSilentForAMoment(Socket socket) throws IOException {
        int before = socket.getSoTimeout();
        socket.setSoTimeout(CHECK_MILLIS);
        try {
            // The end, or something that was not asked for: neither is a connection to use.
            int ignored = socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(before);
            }
        }
    }
}
