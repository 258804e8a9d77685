package dev.ispapi.sandbox.benchmarks;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a command takes, from the client and back, by the number of domains in the sandbox. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CommandBenchmark {

    private static final String FIRST = "first.com";

    @Param({"1", "100000"})
    int domains;

    private Path state;
    private Sandbox sandbox;
    private IspapiClient client;

    @Setup
    public void start() throws IOException {
        state = Files.createTempFile("sandbox", ".json");
        Files.delete(state);
        try (Sandbox first = Sandbox.builder().state(state).start();
                IspapiClient buyer = first.client()) {
            String contact = buyer.send(RawCommand.builder("AddContact")
                            .parameter("FIRSTNAME", "Ada")
                            .parameter("LASTNAME", "Example")
                            .parameter("STREET", "Main Street 1")
                            .parameter("CITY", "Berlin")
                            .parameter("ZIP", "10115")
                            .parameter("COUNTRY", "DE")
                            .parameter("PHONE", "+49.301234567")
                            .parameter("EMAIL", "ada@example.com")
                            .build())
                    .value("CONTACT")
                    .orElseThrow();
            buyer.send(AddDomain.builder()
                    .domain(FIRST)
                    .ownerContact(contact)
                    .adminContact(contact)
                    .techContact(contact)
                    .billingContact(contact)
                    .build());
        }
        multiply();
        sandbox = Sandbox.builder().state(state).start();
        client = sandbox.client();
    }

    /** Copies the domain in the saved state: to order so many would take its time. */
    private void multiply() throws IOException {
        String text = Files.readString(state);
        int table = text.indexOf("\"domains\":");
        int from = text.indexOf('{', table);
        int depth = 0;
        int to = from;
        do {
            char c = text.charAt(to++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0);
        String row = text.substring(from, to);
        StringBuilder all = new StringBuilder(text.substring(0, to));
        for (int i = 1; i < domains; i++) {
            all.append(',').append(row.replace(FIRST, "copy" + i + ".com"));
        }
        Files.writeString(state, all.append(text.substring(to)));
    }

    @TearDown
    public void stop() throws IOException {
        client.close();
        sandbox.close();
        Files.deleteIfExists(state);
    }

    @Benchmark
    public DomainStatus status() {
        return client.send(StatusDomain.builder().domain(FIRST).build());
    }
}
