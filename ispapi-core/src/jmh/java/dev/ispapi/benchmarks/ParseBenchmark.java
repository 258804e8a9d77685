package dev.ispapi.benchmarks;

import dev.ispapi.wire.Response;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Parsing a list of 10,000 domains with 20 properties each, beside merely splitting the same text into lines. */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParseBenchmark {

    private static final int ROWS = 10_000;
    private static final int COLUMNS = 20;

    /** The API sends one property after the other, or one domain after the other. */
    @Param({"COLUMN_BY_COLUMN", "ROW_BY_ROW"})
    public String order;

    private String text;

    /** Writes the answer. */
    @Setup
    public void write() {
        StringBuilder answer =
                new StringBuilder("[RESPONSE]\nCODE = 200\nDESCRIPTION = Command completed successfully\n");
        boolean isByRow = order.equals("ROW_BY_ROW");
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            int row = isByRow ? i / COLUMNS : i % ROWS;
            int column = isByRow ? i % COLUMNS : i / ROWS;
            answer.append("PROPERTY[DOMAINPROPERTY").append((char) ('A' + column));
            answer.append("][")
                    .append(row)
                    .append("] = 2027-11-20 11:35:")
                    .append(10 + row % 50)
                    .append('\n');
        }
        text = answer.append("EOF\n").toString();
    }

    /** {@return the answer, parsed} */
    @Benchmark
    public Response parse() {
        return Response.parse(text);
    }

    /** {@return the number of lines, as the JDK splits them} */
    @Benchmark
    public long splitByTheJdk() {
        return text.lines().count();
    }

    /**
     * Splits by hand, and keeps nothing.
     *
     * @param lines takes the lines
     */
    @Benchmark
    public void splitByHand(Blackhole lines) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.consume(text.substring(start, end));
            start = end + 1;
        }
    }
}
