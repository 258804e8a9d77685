package dev.ispapi.benchmarks;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Period;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building, checking and encoding a registration, and reading a domain name. */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {

    private final AddDomain command = build();

    /** A name in ASCII; a field, so that the compiler does not know it. */
    public String ascii = "example.com";

    /** A name in Unicode. */
    public String unicode = "müller.de";

    /** {@return a command, built and checked} */
    @Benchmark
    public AddDomain build() {
        return AddDomain.builder()
                .domain("example.ca")
                .period(Period.years(1))
                .ownerContact("P-ABC1")
                .adminContact("P-ABC1")
                .techContact("P-ABC1")
                .billingContact("P-ABC1")
                .nameservers("ns1.example.net", "ns2.example.net")
                .putExtensions("X-CA-LEGALTYPE", "CCT")
                .build();
    }

    /** {@return the text of a command} */
    @Benchmark
    public String encode() {
        return command.encode().text();
    }

    /** {@return a name that is ASCII already, checked} */
    @Benchmark
    public String asciiName() {
        return DomainName.of(ascii).ascii();
    }

    /** {@return a name converted to ASCII} */
    @Benchmark
    public String unicodeName() {
        return DomainName.of(unicode).ascii();
    }
}
