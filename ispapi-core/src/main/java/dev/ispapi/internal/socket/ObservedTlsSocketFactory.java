package dev.ispapi.internal.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Makes TLS sockets that watch what is read from them. */
public final class ObservedTlsSocketFactory extends SSLSocketFactory {

    private final SSLSocketFactory target;

    /**
     * A factory.
     *
     * @param target makes the TLS sockets
     */
    public ObservedTlsSocketFactory(SSLSocketFactory target) {
        this.target = target;
    }

    @Override
    public Socket createSocket(Socket transport, String host, int port, boolean autoClose) throws IOException {
        Socket socket = target.createSocket(transport, host, port, autoClose);
        return socket instanceof SSLSocket tls ? new ObservedTlsSocket(tls, transport) : socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return target.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return target.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return usesOnlyLayered();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return usesOnlyLayered();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return usesOnlyLayered();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return usesOnlyLayered();
    }

    private static Socket usesOnlyLayered() {
        throw new IllegalStateException("the HTTP library puts TLS on top of a connected socket");
    }
}
