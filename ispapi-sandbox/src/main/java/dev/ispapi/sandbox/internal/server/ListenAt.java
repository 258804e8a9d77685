package dev.ispapi.sandbox.internal.server;

import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * Where and how a server listens.
 *
 * @param address an IP address or host name of this machine, such as {@code 127.0.0.1}
 * @param port the port, 0 for any free one
 * @param hostNames lower-case names by which it may be called beside {@code localhost} and IP addresses
 * @param token what requests of control and console must bring; empty for nothing
 * @param tls the certificate for HTTPS; empty for HTTP
 */
public record ListenAt(
        String address, int port, Set<String> hostNames, Optional<String> token, Optional<SSLContext> tls) {

    /** Without the token. */
    @Override
    public String toString() {
        return address + ":" + port;
    }
}
