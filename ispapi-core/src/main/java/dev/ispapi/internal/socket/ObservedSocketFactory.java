package dev.ispapi.internal.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that can be asked, without waiting, whether the other side has closed the connection or sent something. Only a socket of a
 * channel can be asked that. They send at once: a handshake is many small writes, and waiting for the delayed acknowledgement of each would
 * cost 40 ms and more, which an order pays every time because it gets a connection of its own.
 */
public final class ObservedSocketFactory extends SocketFactory {

    /** The application's own; null for sockets of channels. */
    private final @Nullable SocketFactory own;

    private final boolean isPlain;

    private ObservedSocketFactory(@Nullable SocketFactory own, boolean isPlain) {
        this.own = own;
        this.isPlain = isPlain;
    }

    /**
     * A factory.
     *
     * @param configured that of the HTTP client; the usual one is replaced, and one of the application's own is kept
     * @param isPlain whether HTTP goes over these sockets without TLS, so that what is read from them is to be watched
     * @return the factory
     */
    public static ObservedSocketFactory of(SocketFactory configured, boolean isPlain) {
        boolean isUsual = configured.equals(SocketFactory.getDefault());
        return new ObservedSocketFactory(isUsual ? null : configured, isPlain);
    }

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = own == null ? socketOfAChannel() : own.createSocket();
        return isPlain ? new ObservedPlainSocket(socket) : socket;
    }

    private static Socket socketOfAChannel() throws IOException {
        Socket socket = SocketChannel.open().socket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return usesOnlyUnconnected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return usesOnlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return usesOnlyUnconnected();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return usesOnlyUnconnected();
    }

    private static Socket usesOnlyUnconnected() {
        throw new IllegalStateException("the HTTP library connects its sockets itself");
    }
}
