package dev.ispapi.tld.benchmarks;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the first question to the catalogue costs in a new JVM, and what the next ones cost. */
public class CatalogueBenchmark {

    /** In a JVM that has done nothing else: index, one zone and what it shares are read. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Optional<Tld> firstZoneCold() {
        return TldRules.bundled().forDomain("example.ca");
    }

    /** In a JVM that has done nothing else: every zone is read. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public long allZonesCold() {
        TldRules rules = TldRules.bundled();
        return rules.zones().stream().map(rules::zone).flatMap(Optional::stream).count();
    }

    /** A catalogue in use. */
    @State(Scope.Benchmark)
    public static class Warm {

        private final TldRules rules = TldRules.bundled();
        private final DomainName name = DomainName.of("shop.example.co.uk");

        @Setup
        public void use() {
            rules.forDomain(name).orElseThrow();
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Optional<Tld> lookUpAName(Warm warm) {
        return warm.rules.forDomain(warm.name);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Optional<Tld> lookUpATextThatBecomesAName(Warm warm) {
        return warm.rules.forDomain("shop.müller.co.uk");
    }
}
