package dev.ispapi.cli.relay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ispapi.Environment;
import dev.ispapi.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers commands of CNR by their names, as CNR writes its answers; {@code null} stands for an answer that is lost. */
final class FakeCnrServer implements AutoCloseable {

    static final String LOST = "";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> forms = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    FakeCnrServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Environment environment() {
        return Environment.builder(
                        Platform.CNR,
                        URI.create("http://localhost:" + server.getAddress().getPort() + "/api/call.cgi"))
                .build();
    }

    FakeCnrServer answers(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** What was posted, fields and commands decoded, one text a request. */
    List<String> forms() {
        return forms;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = URLDecoder.decode(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            forms.add(form.replace('\n', ' '));
            String command = form.replaceFirst("(?s).*COMMAND=(\\w+).*", "$1");
            String answer =
                    answers.getOrDefault(command, "[RESPONSE]\ncode = 500\ndescription = Invalid command name\nEOF\n");
            if (!answer.equals(LOST)) {
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
