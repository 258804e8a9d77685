package dev.ispapi.cli.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A response of the console.
 *
 * @param status the HTTP status
 * @param type the content type; of a redirect, where to
 * @param body the body
 */
record ConsoleResponse(int status, String type, byte[] body) {

    private static final int SEE_OTHER = 303;

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
