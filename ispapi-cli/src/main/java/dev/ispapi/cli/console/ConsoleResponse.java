package dev.ispapi.cli.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A response of the console. */
final class ConsoleResponse {

    private static final int SEE_OTHER = 303;

    private final int status;
    /** The content type; of a redirect, where to. */
    private final String type;

    private final byte[] body;

    ConsoleResponse(int status, String type, byte[] body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    static ConsoleResponse page(int status, String html) {
        return new ConsoleResponse(status, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static ConsoleResponse text(int status, String text) {
        return new ConsoleResponse(status, "text/plain; charset=UTF-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Back to a page, which shows a message. Reloading that page does not repeat what was done. */
    static ConsoleResponse back(String path, String kind, String message) {
        String target = path.replaceAll("[?&](done|failed)=[^&]*", "");
        String separator = target.contains("?") ? "&" : "?";
        return new ConsoleResponse(
                SEE_OTHER,
                target + separator + kind + "=" + URLEncoder.encode(message, StandardCharsets.UTF_8),
                new byte[0]);
    }

    void send(HttpExchange exchange) throws IOException {
        if (status == SEE_OTHER) {
            exchange.getResponseHeaders().set("Location", type);
        } else {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
