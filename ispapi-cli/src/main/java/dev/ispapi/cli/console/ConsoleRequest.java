package dev.ispapi.cli.console;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to the console.
 *
 * @param path decoded, such as {@code /domains/example.com}
 * @param fields those of query and form
 */
record ConsoleRequest(String path, Map<String, String> fields) {

    static ConsoleRequest of(HttpExchange exchange) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        read(exchange.getRequestURI().getRawQuery(), fields);
        read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), fields);
        return new ConsoleRequest(exchange.getRequestURI().getPath(), fields);
    }

    private static void read(@Nullable String form, Map<String, String> fields) {
        if (form == null) {
            return;
        }
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** A number of the query, such as that of a page; the least one where it is none. */
    int number(String name, int least) {
        try {
            return Math.max(least, Integer.parseInt(field(name)));
        } catch (NumberFormatException e) {
            return least;
        }
    }

    /** The page that a form was on: a path of the console and nothing else. */
    String back() {
        String back = field("back");
        return back.matches("/[A-Za-z0-9._~%?=&+-][A-Za-z0-9._~%?=&+/-]*") ? back : "/";
    }

    /** The path: fields can have secrets in them. */
    @Override
    public String toString() {
        return path;
    }
}
