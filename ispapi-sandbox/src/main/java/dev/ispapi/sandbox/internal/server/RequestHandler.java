package dev.ispapi.sandbox.internal.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ispapi.sandbox.internal.server.Reply.Ending;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives a request whole, finds who answers it, and sends the response. */
final class RequestHandler implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);

    /** Far more than the largest documented command, and less than would hurt. */
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final String CONTROL = "/control";
    private static final String TEXT = "text/plain; charset=UTF-8";

    private final Routes routes;
    private final WebGuard guard;
    private final Deadlines deadlines;
    private final CountDownLatch stop;

    RequestHandler(Routes routes, WebGuard guard, Deadlines deadlines, CountDownLatch stop) {
        this.routes = routes;
        this.guard = guard;
        this.deadlines = deadlines;
        this.stop = stop;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            receive(exchange);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            deadlines.received();
            if (body.length > LARGEST_BODY) {
                exchange.getResponseHeaders().set("Connection", "close");
                send(exchange, 413, "the request's body is longer than " + LARGEST_BODY + " bytes");
                return;
            }
            route(exchange, body);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String number = Incident.next();
            LOG.error(
                    "Unexpected error {} at {} {}",
                    number,
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    e);
            if (exchange.getResponseCode() < 0) {
                send(exchange, 500, "unexpected error in the sandbox, number " + number + "; its log has the details");
            }
        } catch (InterruptedException e) {
            // The server is being stopped. The exchange is closed.
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        Optional<String> refusal = guard.refusal(exchange);
        String path = exchange.getRequestURI().getPath();
        if (refusal.isPresent()) {
            send(exchange, 403, refusal.get());
        } else if (ApiServer.PATHS.contains(path)) {
            api(exchange, body);
        } else if (guard.bringsTokenInQuery(exchange)) {
            exchange.getResponseHeaders().set("Set-Cookie", guard.cookie());
            exchange.getResponseHeaders().set("Location", path);
            send(exchange, 303, "see " + path);
        } else if (guard.lacksToken(exchange)) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            send(
                    exchange,
                    401,
                    "this sandbox asks for its token: send the header Authorization: Bearer TOKEN,"
                            + " or open the address with ?token=TOKEN in a browser; both were printed at its start");
        } else {
            exchange.setStreams(new ByteArrayInputStream(body), null);
            other(exchange, path);
        }
    }

    private void other(HttpExchange exchange, String path) throws IOException {
        if (path.equals(CONTROL) || path.startsWith(CONTROL + "/")) {
            routes.control().handle(exchange);
        } else {
            deadlines.sending();
            routes.pages().handle(exchange);
        }
    }

    private void api(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        String method = exchange.getRequestMethod();
        if (!method.equals("POST") && !method.equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET, POST");
            send(exchange, 405, "commands are sent with POST or GET, found " + method);
            return;
        }
        Form form = new Form(
                FormReader.fields(
                        exchange.getRequestURI().getRawQuery(),
                        body,
                        exchange.getRequestHeaders().getFirst("Content-Type")),
                exchange.getRemoteAddress().getAddress().getHostAddress());
        Reply reply = routes.api().apply(form);
        if (stop.await(reply.delay().toNanos(), TimeUnit.NANOSECONDS) || reply.ending() == Ending.DROPPED) {
            return;
        }
        byte[] bytes = reply.text().getBytes(StandardCharsets.UTF_8);
        deadlines.sending();
        exchange.getResponseHeaders().set("Content-Type", TEXT);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        OutputStream out = exchange.getResponseBody();
        if (reply.ending() == Ending.CUT_OFF) {
            out.write(bytes, 0, bytes.length / 2);
            out.flush();
        } else if (bytes.length > 0) {
            out.write(bytes);
        }
    }

    private void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        deadlines.sending();
        exchange.getResponseHeaders().set("Content-Type", TEXT);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
