package dev.ispapi.benchmarks;

import dev.ispapi.domain.CheckDomains;
import dev.ispapi.wire.FormText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A check of 100 names, from text to the form that is posted, beside the JDK's encoding of the same text. */
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckDomainsBenchmark {

    private static final int NAMES = 100;

    private final String[] names = IntStream.range(0, NAMES)
            .mapToObj(i -> "some-shop-" + i + ".example.com")
            .toArray(String[]::new);
    private final String text =
            CheckDomains.builder().domains(names).build().encode().text();

    /** {@return the form of a command that is built and checked} */
    @Benchmark
    public byte[] buildCheckAndEncode() {
        return new FormText()
                .add("s_command", CheckDomains.builder().domains(names).build().encode())
                .toByteArray();
    }

    /** {@return the yardstick: the same text, encoded by the JDK} */
    @Benchmark
    public String urlEncoder() {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
