package dev.ispapi.internal.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javax.net.ssl.HandshakeCompletedListener;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A TLS socket that watches what is read from it. All else is the business of the socket that it stands before. */
// NullAway: what the JDK does not annotate is handed on as it is. The other: the socket behind it has the locks.
@SuppressWarnings({"NullAway", "UnsynchronizedOverridesSynchronized"})
final class ObservedTlsSocket extends SSLSocket implements ObservedSocket {

    private final SSLSocket target;
    private final Socket transport;
    private final ResponseFraming framing = new ResponseFraming();
    private @Nullable InputStream input;

    ObservedTlsSocket(SSLSocket target, Socket transport) {
        this.target = target;
        this.transport = transport;
    }

    @Override
    public ResponseFraming framing() {
        return framing;
    }

    @Override
    public Socket transport() {
        return transport;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (input == null) {
            input = new ObservedInputStream(target.getInputStream(), framing);
        }
        return input;
    }

    @Override
    public String toString() {
        return target.toString();
    }

    @Override
    public void bind(SocketAddress value) throws IOException {
        target.bind(value);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    @Override
    public void connect(SocketAddress value) throws IOException {
        target.connect(value);
    }

    @Override
    public void connect(SocketAddress value, int value2) throws IOException {
        target.connect(value, value2);
    }

    @Override
    public SocketChannel getChannel() {
        return target.getChannel();
    }

    @Override
    public InetAddress getInetAddress() {
        return target.getInetAddress();
    }

    @Override
    public boolean getKeepAlive() throws SocketException {
        return target.getKeepAlive();
    }

    @Override
    public InetAddress getLocalAddress() {
        return target.getLocalAddress();
    }

    @Override
    public int getLocalPort() {
        return target.getLocalPort();
    }

    @Override
    public SocketAddress getLocalSocketAddress() {
        return target.getLocalSocketAddress();
    }

    @Override
    public boolean getOOBInline() throws SocketException {
        return target.getOOBInline();
    }

    @Override
    public <T> T getOption(SocketOption<T> value) throws IOException {
        return target.getOption(value);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return target.getOutputStream();
    }

    @Override
    public int getPort() {
        return target.getPort();
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return target.getReceiveBufferSize();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return target.getRemoteSocketAddress();
    }

    @Override
    public boolean getReuseAddress() throws SocketException {
        return target.getReuseAddress();
    }

    @Override
    public int getSendBufferSize() throws SocketException {
        return target.getSendBufferSize();
    }

    @Override
    public int getSoLinger() throws SocketException {
        return target.getSoLinger();
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return target.getSoTimeout();
    }

    @Override
    public boolean getTcpNoDelay() throws SocketException {
        return target.getTcpNoDelay();
    }

    @Override
    public int getTrafficClass() throws SocketException {
        return target.getTrafficClass();
    }

    @Override
    public boolean isBound() {
        return target.isBound();
    }

    @Override
    public boolean isClosed() {
        return target.isClosed();
    }

    @Override
    public boolean isConnected() {
        return target.isConnected();
    }

    @Override
    public boolean isInputShutdown() {
        return target.isInputShutdown();
    }

    @Override
    public boolean isOutputShutdown() {
        return target.isOutputShutdown();
    }

    @Override
    public void sendUrgentData(int value) throws IOException {
        target.sendUrgentData(value);
    }

    @Override
    public void setKeepAlive(boolean value) throws SocketException {
        target.setKeepAlive(value);
    }

    @Override
    public void setOOBInline(boolean value) throws SocketException {
        target.setOOBInline(value);
    }

    @Override
    public <T> Socket setOption(SocketOption<T> value, T value2) throws IOException {
        target.setOption(value, value2);
        return this;
    }

    @Override
    public void setReceiveBufferSize(int value) throws SocketException {
        target.setReceiveBufferSize(value);
    }

    @Override
    public void setReuseAddress(boolean value) throws SocketException {
        target.setReuseAddress(value);
    }

    @Override
    public void setSendBufferSize(int value) throws SocketException {
        target.setSendBufferSize(value);
    }

    @Override
    public void setSoLinger(boolean value, int value2) throws SocketException {
        target.setSoLinger(value, value2);
    }

    @Override
    public void setSoTimeout(int value) throws SocketException {
        target.setSoTimeout(value);
    }

    @Override
    public void setTcpNoDelay(boolean value) throws SocketException {
        target.setTcpNoDelay(value);
    }

    @Override
    public void setTrafficClass(int value) throws SocketException {
        target.setTrafficClass(value);
    }

    @Override
    public void shutdownInput() throws IOException {
        target.shutdownInput();
    }

    @Override
    public void shutdownOutput() throws IOException {
        target.shutdownOutput();
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return target.supportedOptions();
    }

    @Override
    public void addHandshakeCompletedListener(HandshakeCompletedListener value) {
        target.addHandshakeCompletedListener(value);
    }

    @Override
    public String getApplicationProtocol() {
        return target.getApplicationProtocol();
    }

    @Override
    public boolean getEnableSessionCreation() {
        return target.getEnableSessionCreation();
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return target.getEnabledCipherSuites();
    }

    @Override
    public String[] getEnabledProtocols() {
        return target.getEnabledProtocols();
    }

    @Override
    public String getHandshakeApplicationProtocol() {
        return target.getHandshakeApplicationProtocol();
    }

    @Override
    public BiFunction<SSLSocket, List<String>, String> getHandshakeApplicationProtocolSelector() {
        return target.getHandshakeApplicationProtocolSelector();
    }

    @Override
    public SSLSession getHandshakeSession() {
        return target.getHandshakeSession();
    }

    @Override
    public boolean getNeedClientAuth() {
        return target.getNeedClientAuth();
    }

    @Override
    public SSLParameters getSSLParameters() {
        return target.getSSLParameters();
    }

    @Override
    public SSLSession getSession() {
        return target.getSession();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return target.getSupportedCipherSuites();
    }

    @Override
    public String[] getSupportedProtocols() {
        return target.getSupportedProtocols();
    }

    @Override
    public boolean getUseClientMode() {
        return target.getUseClientMode();
    }

    @Override
    public boolean getWantClientAuth() {
        return target.getWantClientAuth();
    }

    @Override
    public void removeHandshakeCompletedListener(HandshakeCompletedListener value) {
        target.removeHandshakeCompletedListener(value);
    }

    @Override
    public void setEnableSessionCreation(boolean value) {
        target.setEnableSessionCreation(value);
    }

    @Override
    public void setEnabledCipherSuites(String[] value) {
        target.setEnabledCipherSuites(value);
    }

    @Override
    public void setEnabledProtocols(String[] value) {
        target.setEnabledProtocols(value);
    }

    @Override
    public void setHandshakeApplicationProtocolSelector(BiFunction<SSLSocket, List<String>, String> value) {
        target.setHandshakeApplicationProtocolSelector(value);
    }

    @Override
    public void setNeedClientAuth(boolean value) {
        target.setNeedClientAuth(value);
    }

    @Override
    public void setSSLParameters(SSLParameters value) {
        target.setSSLParameters(value);
    }

    @Override
    public void setUseClientMode(boolean value) {
        target.setUseClientMode(value);
    }

    @Override
    public void setWantClientAuth(boolean value) {
        target.setWantClientAuth(value);
    }

    @Override
    public void startHandshake() throws IOException {
        target.startHandshake();
    }
}
