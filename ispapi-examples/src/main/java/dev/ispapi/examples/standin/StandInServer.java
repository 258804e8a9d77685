package dev.ispapi.examples.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP side: takes commands on a free port of this very machine. */
public final class StandInServer implements AutoCloseable {

    /** The only log-in that it knows. */
    public static final String USER = "test.user";

    /** The password that belongs to it. */
    public static final String PASSWORD = "test.passw0rd";

    private static final String PATH = "/api/call.cgi";
    private static final int MAX_REQUEST = 1 << 20;
    private static final int THREADS = 4;

    private final HttpServer http;
    private final ExecutorService threads;
    private final StandInApi api;

    private StandInServer(HttpServer http, StandInApi api) {
        this.http = http;
        this.api = api;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "stand-in-server");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a server that knows nothing yet.
     *
     * @param clock the time that its answers go by
     * @return the server; it takes commands until it is closed
     * @throws IOException if there is no free port
     */
    public static StandInServer start(Clock clock) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StandInServer server = new StandInServer(http, new StandInApi(clock));
        http.createContext("/", server::handle);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /**
     * Where it takes commands.
     *
     * @return a URL on this machine
     */
    public URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + PATH);
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(MAX_REQUEST);
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                exchange.sendResponseHeaders(405, -1);
            } else {
                send(
                        exchange,
                        api.answer(Form.parse(new String(body, StandardCharsets.UTF_8)))
                                .text());
            }
        }
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
