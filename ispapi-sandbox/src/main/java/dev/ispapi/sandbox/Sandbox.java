package dev.ispapi.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.sandbox.internal.control.ControlHandler;
import dev.ispapi.sandbox.internal.server.ApiServer;
import dev.ispapi.sandbox.internal.server.ListenAt;
import dev.ispapi.sandbox.internal.server.Routes;
import dev.ispapi.sandbox.internal.state.StateFile;
import dev.ispapi.sandbox.internal.state.StateKey;
import dev.ispapi.sandbox.internal.state.WorldJson;
import dev.ispapi.sandbox.internal.tls.ServerCertificate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * A local ISPAPI for tests: it remembers what it is told, obeys the rules of the TLDs, charges, and its clock goes as the test wants. Any
 * number can run at once; each has a port, a world and a clock of its own.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start(); IspapiClient ispapi = sandbox.client()) {
 *     ...
 *     sandbox.clock().advance(Duration.ofDays(400));
 * }
 * }</pre>
 *
 * <p>It starts with one account, {@link #USER}, that has 10,000.00 EUR and a price for every zone of the catalogue. What the rest of the world
 * has, {@link #registry()} says; what goes wrong, {@link #faults()}; what is there, {@link #view()}. Programs in other languages find clock,
 * faults and the rest at the address {@link #controlUrl()}.
 *
 * <p>It is an HTTP server of the JDK (module {@code jdk.httpserver}). Before JDK 21 that server is slow to answer unless the system property
 * {@code sun.net.httpserver.nodelay} is true; the first sandbox sets it where it is not set.
 */
public final class Sandbox implements AutoCloseable {

    /** The user name of the first account. */
    public static final String USER = "test.user";

    /** Its password. */
    public static final String PASSWORD = "test.passw0rd";

    /** The entity of the test system, which {@link #environment()} sends. */
    public static final String ENTITY = "1234";

    private static final BigDecimal BALANCE = new BigDecimal("10000.00");
    private static final String CURRENCY = "EUR";

    private final SandboxBuilder settings;
    private final Engine platform;
    private final @Nullable StateFile state;
    private final WorldJson snapshots = new WorldJson(StateKey.inMemory());
    private final byte[] beginning;
    private final Optional<ServerCertificate> certificate;
    private final List<ApiServer> servers;
    private final SandboxFaults faults;
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private volatile HttpHandler pages = Sandbox::noPages;

    Sandbox(SandboxBuilder settings) throws IOException {
        this.settings = settings;
        this.platform = new Engine(settings.clock(), settings.language(), settings.entities());
        Optional<Path> file = settings.state();
        this.state = file.isPresent() ? StateFile.open(file.get()) : null;
        if (state != null && state.exists()) {
            platform.load(state);
        } else {
            addAccount(USER, PASSWORD, CURRENCY);
            account(USER).deposit(BALANCE);
        }
        this.beginning = platform.snapshot(snapshots);
        this.certificate = settings.certificate();
        this.faults = new SandboxFaults();
        this.servers = listen(
                settings.listenAt(certificate.map(Sandbox::serverContext)),
                new Routes(
                        form -> platform.reply(form, faults),
                        new ControlHandler(new SandboxControls(this)),
                        exchange -> pages.handle(exchange)));
        faults.use(servers);
    }

    private static List<ApiServer> listen(List<ListenAt> places, Routes routes) throws IOException {
        List<ApiServer> servers = new ArrayList<>();
        try {
            for (ListenAt place : places) {
                servers.add(new ApiServer(place, routes));
            }
        } catch (IOException e) {
            servers.forEach(ApiServer::close);
            throw e;
        }
        return List.copyOf(servers);
    }

    private static SSLContext serverContext(ServerCertificate certificate) {
        try {
            return certificate.serverContext();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS: " + e.getMessage(), e);
        }
    }

    private static void noPages(HttpExchange exchange) throws IOException {
        byte[] text = ("there is nothing at "
                        + exchange.getRequestURI().getPath().replaceAll("[^\\x20-\\x7e]", "?")
                        + "; commands are taken at " + ApiServer.PATH + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
        exchange.sendResponseHeaders(404, text.length);
        exchange.getResponseBody().write(text);
    }

    /**
     * Starts a sandbox on a free port of the loopback interface. Its clock stands still at the moment of the start.
     *
     * @return the sandbox; it runs until it is closed
     */
    public static Sandbox start() {
        return builder().start();
    }

    /** {@return what a sandbox starts with, to be changed} */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** {@return where it takes commands} */
    public URI url() {
        return servers.get(0).url();
    }

    /**
     * Where it takes commands over HTTPS: at {@link #url()} if it was started with {@link SandboxBuilder#tls()}, at another port with
     * {@link SandboxBuilder#tlsPort(int)}.
     *
     * @return the address; empty if it takes HTTP only
     */
    public Optional<URI> tlsUrl() {
        return servers.stream()
                .map(ApiServer::url)
                .filter(address -> address.getScheme().equals("https"))
                .findFirst();
    }

    /** {@return where it takes requests of the control address, for tests in any language} */
    public URI controlUrl() {
        return url().resolve("/control");
    }

    /** {@return the sandbox as an environment for any client} */
    public Environment environment() {
        Environment.Builder environment =
                Environment.builder(settings.platform(), url()).name("sandbox");
        if (settings.platform().equals(Platform.ISPAPI)) {
            environment.entity(settings.entity().orElse(ENTITY));
        }
        return environment.build();
    }

    /**
     * Makes a client of the first account.
     *
     * @return a client, to be closed by the caller
     */
    public IspapiClient client() {
        return client(Credentials.of(USER, PASSWORD));
    }

    /**
     * Makes a client that goes by the sandbox's clock. Where the sandbox has a certificate, the client trusts it.
     *
     * @param credentials those of any account or role user
     * @return a client, to be closed by the caller
     */
    public IspapiClient client(Credentials credentials) {
        IspapiClient.Builder client = IspapiClient.builder()
                .environment(environment())
                .credentials(credentials)
                .clock(clock());
        certificate.ifPresent(own -> client.httpClient(trusting(own)));
        return client.build();
    }

    private static OkHttpClient trusting(ServerCertificate certificate) {
        try {
            X509TrustManager trust = certificate.trust();
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return new OkHttpClient.Builder()
                    .sslSocketFactory(context.getSocketFactory(), trust)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS: " + e.getMessage(), e);
        }
    }

    /**
     * The certificate of a sandbox that was started with {@link SandboxBuilder#tls()} or {@link SandboxBuilder#tlsPort(int)}, for clients in
     * any language.
     *
     * @return the certificate in PEM form; empty where the sandbox talks HTTP only
     */
    public Optional<String> certificate() {
        return certificate.map(ServerCertificate::pem);
    }

    /**
     * Writes a trust store with the certificate, as {@code -Djavax.net.ssl.trustStore} reads it (PKCS #12).
     *
     * @param file where to
     * @param password the password of the store
     * @throws IllegalStateException if the sandbox was started without {@link SandboxBuilder#tls()} and {@link SandboxBuilder#tlsPort(int)}
     * @throws UncheckedIOException if the file can't be written
     */
    public void writeTrustStore(Path file, String password) {
        ServerCertificate own = certificate.orElseThrow(
                () -> new IllegalStateException("the sandbox was started without tls(), so it has no certificate"));
        try (OutputStream out = Files.newOutputStream(file)) {
            own.trustStore().store(out, password.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java can't write trust stores: " + e.getMessage(), e);
        }
    }

    /** {@return the sandbox's time} */
    public SandboxClock clock() {
        return platform.clock();
    }

    /** {@return what the rest of the world has} */
    public SandboxRegistry registry() {
        return new SandboxRegistry(clock(), platform);
    }

    /** {@return what goes wrong} */
    public SandboxFaults faults() {
        return faults;
    }

    /** {@return the world to look at} */
    public SandboxView view() {
        return platform.view();
    }

    /**
     * The first account.
     *
     * @return as its owner sees it
     */
    public SandboxAccount account() {
        return account(USER);
    }

    /**
     * An account or a subuser.
     *
     * @param login its user name
     * @return as its owner sees it
     * @throws IllegalArgumentException if there is none
     */
    public SandboxAccount account(String login) {
        if (platform.with(all -> all.accounts().find(login)).isEmpty()) {
            throw new IllegalArgumentException("there is no account " + login);
        }
        return new SandboxAccount(login, clock(), platform);
    }

    /**
     * Adds an account, without money, and with the prices that the first one started with.
     *
     * @param login its user name
     * @param password its password
     * @param currency ISO code
     * @return as its owner sees it
     */
    public SandboxAccount addAccount(String login, String password, String currency) {
        platform.addAccount(login, password, currency);
        return new SandboxAccount(login, clock(), platform);
    }

    /**
     * Serves pages beside the API, at all paths but its own and {@code /control}. Requests of other sites' pages are refused before they get
     * there, and where the sandbox has a token, requests without it.
     *
     * @param handler answers the requests; their bodies have been received whole
     */
    public void serve(HttpHandler handler) {
        pages = handler;
    }

    /** Makes everything as it was at the start: the world, the clock, the log of calls; planned faults are forgotten. */
    public void reset() {
        platform.restore(snapshots, beginning);
        faults.clear();
        platform.calls().clear();
    }

    /**
     * The world as it is now, to be returned to. Passwords are in it hashed; auth codes, secrets of one-time codes and other secrets are
     * encrypted with a key that only this sandbox has.
     *
     * @return JSON in UTF-8
     */
    public byte[] snapshot() {
        return platform.snapshot(snapshots);
    }

    /**
     * Returns to a snapshot: the world, and the clock.
     *
     * @param snapshot what {@link #snapshot()} returned
     * @throws IllegalArgumentException if it is something else; the world is then as before
     */
    public void restore(byte[] snapshot) {
        platform.restore(snapshots, snapshot);
    }

    /** Forgets the log of calls. */
    void clearCalls() {
        platform.calls().clear();
    }

    /**
     * Writes the world into the file that the sandbox was started with.
     *
     * @throws UncheckedIOException if it can't be written
     * @throws IllegalStateException if it was started without one
     */
    public void save() {
        StateFile file = state;
        if (file == null) {
            throw new IllegalStateException("the sandbox was started without a file; see SandboxBuilder.state");
        }
        platform.save(file);
    }

    /** Stops taking commands, and saves the world if it has a file. A second time does nothing. */
    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            servers.forEach(ApiServer::close);
            if (state != null) {
                save();
            }
        }
    }
}
