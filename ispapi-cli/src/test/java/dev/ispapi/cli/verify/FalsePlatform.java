package dev.ispapi.cli.verify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ispapi.Environment;
import dev.ispapi.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands commands on to a sandbox, and changes what it answers: a platform that is not as the library assumes. */
final class FalsePlatform implements AutoCloseable {

    private static final Pattern COMMAND = Pattern.compile("(?im)^command ?= ?(\\w+)");

    /** A change of each response to a command; {@code #} in the replacement is another number each time. */
    private record Change(String command, Pattern from, String to) {}

    private final URI behind;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger(1000);

    FalsePlatform(URI behind) throws IOException {
        this.behind = behind;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    Environment environment() {
        return Environment.builder(Platform.CNR, url()).name("false platform").build();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + behind.getPath());
    }

    /** Changes what a pattern finds in each response to a command. */
    FalsePlatform changing(String command, String from, String to) {
        changes.add(new Change(command, Pattern.compile(from), to));
        return this;
    }

    /** Tells the truth again. */
    void reset() {
        changes.clear();
        forms.clear();
    }

    /** The forms that came, decoded. */
    List<String> forms() {
        return new ArrayList<>(forms);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] form = exchange.getRequestBody().readAllBytes();
        String text = URLDecoder.decode(new String(form, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        forms.add(text);
        byte[] response = changed(sent(form), text).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, response.length);
        exchange.getResponseBody().write(response);
        exchange.close();
    }

    private String sent(byte[] form) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(behind)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String changed(String response, String form) {
        Matcher command = COMMAND.matcher(form.replace("s_command=", "\n"));
        String name = command.find() ? command.group(1) : "";
        String changed = response;
        for (Change change : changes) {
            if (change.command().equalsIgnoreCase(name)) {
                String to = change.to().replace("#", Integer.toString(number.getAndIncrement()));
                changed = change.from().matcher(changed).replaceAll(to);
            }
        }
        return changed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
