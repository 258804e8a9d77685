package dev.ispapi.benchmarks;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.RetryPolicy;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.StatusDomain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A {@code StatusDomain} over TLS to this machine, with one thread and with 64: by this client, by the HTTP library alone, and by the JDK's
 * {@code HttpsURLConnection}. The last two neither build the command nor read its result.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CallBenchmark {

    private static final int THREADS = 64;

    /** A connection may break now and then; where each call has one of its own there are thousands. */
    private static final int MOST_CONNECTIONS = 2 * THREADS;

    private static final String ANSWER = """
            [RESPONSE]
            CODE = 200
            DESCRIPTION = Command completed successfully
            PROPERTY[DOMAIN][0] = example.com
            PROPERTY[ID][0] = example.com
            PROPERTY[ROID][0] = 123456789_DOMAIN_COM-VRSN
            PROPERTY[STATUS][0] = clientTransferProhibited
            PROPERTY[STATUS][1] = ACTIVE
            PROPERTY[NAMESERVER][0] = ns1.example.net
            PROPERTY[NAMESERVER][1] = ns2.example.net
            PROPERTY[OWNERCONTACT][0] = P-ABC123
            PROPERTY[ADMINCONTACT][0] = P-ABC123
            PROPERTY[TECHCONTACT][0] = P-ABC124
            PROPERTY[BILLINGCONTACT][0] = P-ABC124
            PROPERTY[CREATEDDATE][0] = 2015-03-04 05:06:07
            PROPERTY[UPDATEDDATE][0] = 2026-03-04 05:06:07
            PROPERTY[EXPIRATIONDATE][0] = 2027-03-04 05:06:07
            PROPERTY[REGISTRATIONEXPIRATIONDATE][0] = 2027-03-04 05:06:07
            PROPERTY[PAIDUNTILDATE][0] = 2027-03-04 05:06:07
            PROPERTY[RENEWALMODE][0] = AUTORENEW
            PROPERTY[TRANSFERLOCK][0] = 1
            PROPERTY[REPOSITORY][0] = COM-LIVE-1API
            PROPERTY[USER][0] = test.user
            RUNTIME = 0.012
            QUEUETIME = 0
            EOF
            """;

    private static final StatusDomain COMMAND =
            StatusDomain.builder().domain("example.com").build();

    private TlsServer server;
    private OkHttpClient bare;
    private IspapiClient client;

    /** Starts the server and the clients. */
    @Setup
    public void start() throws IOException, InterruptedException, GeneralSecurityException {
        server = new TlsServer(form -> ANSWER);
        bare = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(THREADS, 30, TimeUnit.SECONDS))
                .sslSocketFactory(
                        server.tls().context().getSocketFactory(), server.tls().trust())
                .build();
        client = IspapiClient.builder()
                .environment(Environment.custom(server.url()))
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .httpClient(new OkHttpClient.Builder()
                        .dispatcher(unlimited())
                        .connectionPool(new ConnectionPool(THREADS, 30, TimeUnit.SECONDS))
                        .sslSocketFactory(
                                server.tls().context().getSocketFactory(),
                                server.tls().trust())
                        .build())
                .retryPolicy(RetryPolicy.none())
                .build();
        HttpsURLConnection.setDefaultSSLSocketFactory(server.tls().context().getSocketFactory());
        System.setProperty("http.maxConnections", Integer.toString(THREADS));
    }

    private static okhttp3.Dispatcher unlimited() {
        okhttp3.Dispatcher dispatcher = new okhttp3.Dispatcher();
        dispatcher.setMaxRequests(1_000);
        dispatcher.setMaxRequestsPerHost(1_000);
        return dispatcher;
    }

    /** Stops them, and looks whether connections were used again, which is half of what is measured. */
    @TearDown
    public void stop() throws IOException {
        client.close();
        server.close();
        if (server.connections() > MOST_CONNECTIONS) {
            throw new IllegalStateException(server.connections() + " connections for at most " + THREADS + " threads");
        }
    }

    private DomainStatus send() {
        return client.send(COMMAND);
    }

    private String sendBare() throws IOException {
        Request request = new Request.Builder()
                .url(server.url().toString())
                .post(new FormBody.Builder()
                        .add("s_login", "test.user")
                        .add("s_pw", "test.passw0rd")
                        .add("s_command", "COMMAND=StatusDomain\nDOMAIN=example.com\n")
                        .build())
                .build();
        try (Response response = bare.newCall(request).execute()) {
            return response.body().string();
        }
    }

    private String sendByTheJdk() throws IOException {
        HttpsURLConnection connection =
                (HttpsURLConnection) server.url().toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        try (OutputStream out = connection.getOutputStream()) {
            out.write("s_login=test.user&s_pw=test.passw0rd&s_command=COMMAND%3DStatusDomain%0ADOMAIN%3Dexample.com%0A"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** {@return the result, as this client reads it} */
    @Benchmark
    @Threads(1)
    public DomainStatus client1() {
        return send();
    }

    /** {@return the text, as the HTTP library reads it} */
    @Benchmark
    @Threads(1)
    public String okHttp1() throws IOException {
        return sendBare();
    }

    /** {@return the text, as the JDK reads it} */
    @Benchmark
    @Threads(1)
    public String httpsUrlConnection1() throws IOException {
        return sendByTheJdk();
    }

    /** {@return the result, as this client reads it} */
    @Benchmark
    @Threads(THREADS)
    public DomainStatus client64() {
        return send();
    }

    /** {@return the text, as the HTTP library reads it} */
    @Benchmark
    @Threads(THREADS)
    public String okHttp64() throws IOException {
        return sendBare();
    }

    /** {@return the text, as the JDK reads it} */
    @Benchmark
    @Threads(THREADS)
    public String httpsUrlConnection64() throws IOException {
        return sendByTheJdk();
    }
}
