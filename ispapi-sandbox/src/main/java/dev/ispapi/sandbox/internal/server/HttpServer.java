package dev.ispapi.sandbox.internal.server;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.form.FormData;
import io.undertow.server.handlers.form.FormDataParser;
import io.undertow.server.handlers.form.FormEncodedDataDefinition;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/** Takes commands over HTTP on the loopback interface. */
public final class HttpServer implements AutoCloseable {

    private static final String PATH = "/api/call.cgi";
    private static final String HOST = "127.0.0.1";
    private static final int SHUTDOWN_MILLIS = 1000;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Function<Form, Reply> api;
    private final int port;
    private @Nullable Undertow undertow;

    /** Wakes those who delay an answer when nobody can hear it any more. */
    private volatile CountDownLatch stop = new CountDownLatch(1);

    /**
     * Starts.
     *
     * @param port the port, 0 for any free one
     * @param api makes an answer of a form
     */
    public HttpServer(int port, Function<Form, Reply> api) {
        this.api = api;
        Undertow first = listen(port);
        this.undertow = first;
        this.port = address(first).getPort();
    }

    private Undertow listen(int atPort) {
        Undertow server = Undertow.builder()
                .addHttpListener(atPort, HOST)
                .setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, SHUTDOWN_MILLIS)
                .setHandler(new BlockingHandler(this::handle))
                .build();
        server.start();
        return server;
    }

    private static InetSocketAddress address(Undertow server) {
        return (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    }

    /** {@return where it takes commands} */
    public URI url() {
        return URI.create("http://" + HOST + ":" + port + PATH);
    }

    /** Refuses connections from now on. */
    public synchronized void refuse() {
        if (undertow != null) {
            stop.countDown();
            undertow.stop();
            undertow = null;
        }
    }

    /** Takes connections again, at the same port. */
    public synchronized void accept() {
        if (undertow == null) {
            stop = new CountDownLatch(1);
            undertow = listen(port);
        }
    }

    private void handle(HttpServerExchange exchange) throws IOException, InterruptedException {
        if (!exchange.getRequestPath().equals(PATH)) {
            exchange.setStatusCode(NOT_FOUND);
        } else if (!exchange.getRequestMethod().equals(Methods.POST)
                && !exchange.getRequestMethod().equals(Methods.GET)) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, POST");
            exchange.setStatusCode(METHOD_NOT_ALLOWED);
        } else {
            send(exchange, api.apply(form(exchange)));
        }
    }

    private void send(HttpServerExchange exchange, Reply reply) throws IOException, InterruptedException {
        if (stop.await(reply.delay().toNanos(), TimeUnit.NANOSECONDS)) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        byte[] bytes = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=UTF-8");
        exchange.setResponseContentLength(bytes.length);
        switch (reply.ending()) {
            case SENT -> exchange.getOutputStream().write(bytes);
            case CUT_OFF -> {
                OutputStream out = exchange.getOutputStream();
                out.write(bytes, 0, bytes.length / 2);
                out.flush();
                IoUtils.safeClose(exchange.getConnection());
            }
            case DROPPED -> IoUtils.safeClose(exchange.getConnection());
        }
    }

    private static Form form(HttpServerExchange exchange) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        exchange.getQueryParameters().forEach((name, values) -> fields.put(name, values.getLast()));
        try (FormDataParser parser = new FormEncodedDataDefinition()
                .setDefaultEncoding(StandardCharsets.UTF_8.name())
                .create(exchange)) {
            if (parser != null) {
                FormData data = parser.parseBlocking();
                for (String name : data) {
                    fields.put(name, data.getLast(name).getValue());
                }
            }
        }
        return new Form(fields);
    }

    @Override
    public void close() {
        refuse();
    }
}
