package dev.ispapi.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.testing.DomainListPages;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A list of 100,000 domains with 20 properties each, streamed page by page from a server on this machine in a heap of 64 MB, of which the
 * server's page takes a part; and the same pages merely parsed. Both figures are entries a second.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx64m"})
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ListBenchmark {

    private static final int ENTRIES = 100_000;
    private static final int PAGE = 5_000;
    private static final QueryDomainList LIST =
            QueryDomainList.builder().wide(true).limit(PAGE).build();
    private static final Pattern FIRST = Pattern.compile("FIRST%3D(\\d+)");
    private static final String LAST_OF_HEAD = "PROPERTY[COUNT]";

    private HttpServer server;
    private IspapiClient client;
    private String text;
    private byte[] rest;

    /** Starts the server and the client. */
    @Setup
    public void start() throws IOException {
        text = DomainListPages.page(0, PAGE, ENTRIES);
        rest = text.substring(text.indexOf(LAST_OF_HEAD)).getBytes(StandardCharsets.US_ASCII);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = IspapiClient.builder()
                .environment(Environment.custom(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/call.cgi")))
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .build();
    }

    /** The names repeat from page to page, so that the server needs the memory of one; what the page says about its place does not. */
    private void answer(HttpExchange exchange) throws IOException {
        Matcher asked = FIRST.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
        int first = asked.find() ? Integer.parseInt(asked.group(1)) : 0;
        byte[] head = ("[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\n"
                        + "PROPERTY[FIRST][0] = " + first + "\r\nPROPERTY[LAST][0] = " + (first + PAGE - 1) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(200, head.length + rest.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(head);
            body.write(rest);
        }
    }

    /** Stops them. */
    @TearDown
    public void stop() {
        client.close();
        server.stop(0);
    }

    /**
     * Streams the list, and reads a name and a date of each entry.
     *
     * @param values takes what is read
     */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void stream(Blackhole values) {
        try (Stream<DomainListEntry> entries = client.stream(LIST)) {
            entries.forEach(entry -> {
                values.consume(entry.domain());
                values.consume(entry.expirationDate());
            });
        }
    }

    /**
     * Parses as many pages as the list has, and reads nothing.
     *
     * @param responses takes the responses
     */
    @Benchmark
    @OperationsPerInvocation(ENTRIES)
    public void parse(Blackhole responses) {
        for (int first = 0; first < ENTRIES; first += PAGE) {
            responses.consume(Response.parse(text));
        }
    }
}
