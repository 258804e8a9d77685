package dev.ispapi.internal.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes sockets that can be asked, without waiting, whether the other side has closed the connection or sent something. Only a socket of a
 * channel can be asked that.
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
        Socket socket = own == null ? SocketChannel.open().socket() : own.createSocket();
        return isPlain ? new ObservedPlainSocket(socket) : socket;
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
