package dev.ispapi.cli.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;

/**
 * The console of a sandbox, to be served at its address.
 *
 * <pre>{@code
 * Sandbox sandbox = Sandbox.builder().port(8080).start();
 * sandbox.serve(new SandboxConsole(sandbox));
 * }</pre>
 */
public final class SandboxConsole implements HttpHandler {

    private static final String GET = "GET";
    private static final String POST = "POST";
    /** Nothing from elsewhere, and no page of elsewhere around it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private final Actions actions;
    private final Assets assets = new Assets();

    /**
     * Makes a console.
     *
     * @param sandbox what it shows and changes
     */
    public SandboxConsole(Sandbox sandbox) {
        this.pages = new Pages(sandbox);
        this.actions = new Actions(sandbox);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
        ConsoleRequest request = ConsoleRequest.of(exchange);
        switch (exchange.getRequestMethod()) {
            case GET, "HEAD" ->
                assets.find(request.path()).orElseGet(() -> pages.page(request)).send(exchange);
            case POST -> actions.run(request).send(exchange);
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD, POST");
                ConsoleResponse.text(405, "expected GET or POST, found " + exchange.getRequestMethod())
                        .send(exchange);
            }
        }
    }
}
