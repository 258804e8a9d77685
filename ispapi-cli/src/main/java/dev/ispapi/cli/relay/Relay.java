package dev.ispapi.cli.relay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ispapi.CommandCatalog;
import dev.ispapi.ConnectionException;
import dev.ispapi.Environment;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes ISPAPI requests on this machine, from any client in any language, and carries them out on CNR.
 *
 * <p>It listens on the loopback address alone, and refuses what a page in a browser sends: a relay with a log-in of its own orders for everybody who
 * can reach it. The log-in is its own, or that of each request, whose {@code account!role} becomes a role user of CNR. Sessions are the relay's own.
 *
 * <p>An order whose outcome is not known gets no answer: the connection is closed, as it is when an answer of the platform is lost.
 */
public final class Relay implements AutoCloseable {

    private static final int MOST_BYTES = 1 << 20;
    private static final int THREADS = 16;
    private static final int MOST_CLIENTS = 100;

    private final Environment environment;
    private final BridgeOption[] options;
    private final RelayLogins logins;
    private final Map<RelayAccount, IspapiClient> clients = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "ispapi-relay");
        thread.setDaemon(true);
        return thread;
    });

    private Relay(Environment environment, Optional<RelayAccount> own, List<BridgeOption> options, HttpServer server) {
        this.environment = environment;
        this.options = options.toArray(new BridgeOption[0]);
        this.logins = new RelayLogins(own);
        this.server = server;
    }

    /**
     * Starts a relay.
     *
     * @param environment of CNR
     * @param own the account for all requests; empty if each brings its own
     * @param options what to choose where the platforms differ
     * @param port the port, or 0 for any
     * @return the relay, listening
     * @throws IOException if it can't listen there
     */
    public static Relay start(Environment environment, Optional<RelayAccount> own, List<BridgeOption> options, int port)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Relay relay = new Relay(environment, own, options, server);
        server.createContext("/", relay::handle);
        server.setExecutor(relay.threads);
        server.start();
        return relay;
    }

    /**
     * Where clients send their requests.
     *
     * @return such as {@code http://localhost:8110/api/call.cgi}
     */
    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/api/call.cgi");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isFromHere(exchange)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            Optional<Response> answer = body.length > MOST_BYTES
                    ? Optional.of(RelayAnswers.failed("the request is too long"))
                    : answer(form(exchange, body));
            if (answer.isPresent()) {
                byte[] text = RelayAnswers.text(answer.get()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    private static String form(HttpExchange exchange, byte[] body) {
        String query = exchange.getRequestURI().getRawQuery();
        return body.length == 0 && query != null ? query : new String(body, StandardCharsets.UTF_8);
    }

    /** Pages in a browser can reach this machine, too: they send an Origin, or come by a name of their own. */
    private static boolean isFromHere(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("localhost");
        String name = host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
        return List.of("localhost", "127.0.0.1", "[::1]").contains(name)
                && exchange.getRequestHeaders().getFirst("Origin") == null;
    }

    /** The answer to a form; empty where none may be given. */
    Optional<Response> answer(String body) {
        try {
            return answer(RelayForm.parse(body));
        } catch (InvalidCommandException e) {
            return Optional.of(RelayAnswers.refused(e));
        } catch (ConnectionException e) {
            return Optional.of(RelayAnswers.notSent());
        } catch (IspapiException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(RelayAnswers.failed(String.valueOf(e.getMessage())));
        }
    }

    private Optional<Response> answer(RelayForm form) {
        Optional<RelayAccount> account = logins.of(form);
        if (account.isEmpty()) {
            return Optional.of(RelayAnswers.unauthenticated());
        }
        for (String field : List.of("s_user", "s_otp", "s_remoteaddr")) {
            if (form.field(field).isPresent()) {
                return Optional.of(RelayAnswers.failed("CNR has no counterpart of " + field + "; leave it out"));
            }
        }
        return Optional.of(
                switch (form.command().toUpperCase(Locale.ROOT)) {
                    case "STARTSESSION" -> start(account.get());
                    case "ENDSESSION" -> end(form);
                    default -> carriedOut(form, account.get());
                });
    }

    /** A log-in that CNR does not take opens no session. */
    private Response start(RelayAccount account) {
        Response status = request("StatusAccount", Map.of(), account);
        return status.isSuccess()
                ? Response.builder(200, "Command completed successfully")
                        .property("SESSION", logins.open(account))
                        .build()
                : status;
    }

    private Response end(RelayForm form) {
        return logins.close(form)
                ? Response.builder(200, "Command completed successfully").build()
                : RelayAnswers.unauthenticated();
    }

    private Response carriedOut(RelayForm form, RelayAccount account) {
        return RelayAnswers.inIspapiCodes(request(form.command(), form.parameters(), account));
    }

    private Response request(String name, Map<String, String> parameters, RelayAccount account) {
        RawCommand.Builder command = RawCommand.builder(name);
        parameters.forEach(command::parameter);
        command.effect(CommandCatalog.find(name).map(type -> type.effect()).orElse(Effect.ONCE));
        return IspapiOnCnr.over(client(account), options).request(command.build());
    }

    private IspapiClient client(RelayAccount account) {
        if (clients.size() >= MOST_CLIENTS && !clients.containsKey(account)) {
            clients.values().forEach(IspapiClient::close);
            clients.clear();
        }
        return clients.computeIfAbsent(
                account,
                key -> IspapiClient.builder()
                        .environment(environment)
                        .credentials(key.credentials())
                        .userAgent("ispapi-relay")
                        .build());
    }

    /** Stops listening, and ends the clients. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        clients.values().forEach(IspapiClient::close);
    }
}
