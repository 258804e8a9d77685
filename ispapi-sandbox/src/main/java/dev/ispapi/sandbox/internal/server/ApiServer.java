package dev.ispapi.sandbox.internal.server;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Takes commands over HTTP or HTTPS: the JDK's own server, which no application framework takes for its own. */
public final class ApiServer implements AutoCloseable {

    /** The path that takes commands. */
    public static final String PATH = "/api/call.cgi";

    /** Where commands are taken: clients of CNR leave the ending out, too. */
    static final Set<String> PATHS = Set.of(PATH, "/api/call");

    private static final int BACKLOG = 1024;
    private static final Duration RECEIVE = Duration.ofSeconds(10);
    private static final Duration SEND = Duration.ofSeconds(60);

    static {
        // Before JDK 21 the server sends head and body apart, and without this a client's delayed acknowledgement costs
        // 40 ms a response.
        // It is read once, when the server's classes are loaded; what the user has set stays.
        String noDelay = "sun.net.httpserver.nodelay";
        if (System.getProperty(noDelay) == null) {
            System.setProperty(noDelay, "true");
        }
    }

    private final ListenAt where;
    private final Routes routes;
    private final WebGuard guard;
    private final Duration receive;
    private final int port;
    private @Nullable Listening listening;
    private boolean isClosed;

    /** A server that runs: with its threads, and what wakes those that delay an answer. */
    private record Listening(HttpServer server, Deadlines deadlines, CountDownLatch stop) {}

    /**
     * Starts.
     *
     * @param where where it listens
     * @param routes what it answers with
     * @throws IOException if the port is taken, or the address is none of this machine
     */
    public ApiServer(ListenAt where, Routes routes) throws IOException {
        this(where, routes, RECEIVE);
    }

    ApiServer(ListenAt where, Routes routes, Duration receive) throws IOException {
        this.where = where;
        this.routes = routes;
        this.receive = receive;
        this.guard = new WebGuard(where.hostNames(), where.token().orElse(null));
        Listening first = listen(where.port());
        this.listening = first;
        this.port = first.server().getAddress().getPort();
    }

    private Listening listen(int atPort) throws IOException {
        Deadlines deadlines = new Deadlines(receive, SEND);
        try {
            HttpServer server = bind(new InetSocketAddress(InetAddress.getByName(where.address()), atPort));
            CountDownLatch stop = new CountDownLatch(1);
            server.setExecutor(deadlines);
            server.createContext("/", new RequestHandler(routes, guard, deadlines, stop));
            server.start();
            return new Listening(server, deadlines, stop);
        } catch (IOException e) {
            deadlines.close();
            throw e;
        }
    }

    private HttpServer bind(InetSocketAddress address) throws IOException {
        try {
            if (where.tls().isEmpty()) {
                return HttpServer.create(address, BACKLOG);
            }
            HttpsServer server = HttpsServer.create(address, BACKLOG);
            server.setHttpsConfigurator(new HttpsConfigurator(where.tls().get()));
            return server;
        } catch (BindException e) {
            String reason = String.valueOf(e.getMessage());
            throw new IOException(
                    reason.contains("in use")
                            ? "port " + address.getPort() + " of " + where.address()
                                    + " is taken by another program; choose another port, or 0 for any that is free"
                            : "can't listen at " + where.address() + " port " + address.getPort() + ": " + reason,
                    e);
        } catch (UnknownHostException e) {
            throw new IOException(where.address() + " is not an address of this machine", e);
        }
    }

    /** {@return where it takes commands} */
    public URI url() {
        String address =
                where.address().equals("0.0.0.0") || where.address().equals("::") ? "127.0.0.1" : where.address();
        String host = address.contains(":") ? "[" + address + "]" : address;
        return URI.create((where.tls().isPresent() ? "https://" : "http://") + host + ":" + port + PATH);
    }

    /** Refuses connections from now on. */
    public synchronized void refuse() {
        Listening old = listening;
        if (old != null) {
            listening = null;
            old.stop().countDown();
            old.server().stop(0);
            old.deadlines().close();
        }
    }

    /**
     * Takes connections again, at the same port; a closed server does not.
     *
     * @throws IOException if the port is taken by now
     */
    public synchronized void accept() throws IOException {
        if (listening == null && !isClosed) {
            listening = listen(port);
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        refuse();
    }
}
