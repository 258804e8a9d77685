package dev.ispapi.sandbox.internal.control;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ispapi.sandbox.internal.json.ValueAdapters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/** Answers below {@code /control}: a request is a path and a flat JSON object, a response is JSON. */
public final class ControlHandler implements HttpHandler {

    /** The header that each request carries. A browser sends it for no web page of another site without asking first. */
    public static final String HEADER = "X-Sandbox-Control";

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;

    private final ControlRoutes routes;
    private final JsonAdapter<Object> json = new Moshi.Builder()
            .add(new ValueAdapters())
            .build()
            .adapter(Object.class)
            .indent(" ");

    /**
     * A control address.
     *
     * @param controls what it controls
     */
    public ControlHandler(Controls controls) {
        this.routes = new ControlRoutes(controls);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().getFirst(HEADER) == null) {
            error(exchange, FORBIDDEN, "the header " + HEADER + ": 1 is missing; it keeps web pages out");
            return;
        }
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        List<String> methods = routes.methods(path);
        if (methods.isEmpty()) {
            error(
                    exchange,
                    NOT_FOUND,
                    "there is no " + path + "; expected one of " + String.join(", ", routes.paths()));
        } else if (!methods.contains(method)) {
            exchange.getResponseHeaders().set("Allow", String.join(", ", methods));
            error(exchange, METHOD_NOT_ALLOWED, path + " takes " + String.join(", ", methods) + ", found " + method);
        } else {
            answer(
                    exchange,
                    new ControlRequest(
                            method,
                            path,
                            query(exchange),
                            ByteString.of(exchange.getRequestBody().readAllBytes())));
        }
    }

    private void answer(HttpExchange exchange, ControlRequest request) throws IOException {
        try {
            Object result = routes.answer(request);
            send(exchange, OK, result instanceof byte[] bytes ? bytes : bytes(result));
        } catch (IllegalArgumentException e) {
            error(exchange, BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            error(exchange, CONFLICT, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            error(exchange, BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .orElse("")
                .split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private void error(HttpExchange exchange, int status, String message) throws IOException {
        send(exchange, status, bytes(Map.of("error", message)));
    }

    private byte[] bytes(Object value) {
        return (json.toJson(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
