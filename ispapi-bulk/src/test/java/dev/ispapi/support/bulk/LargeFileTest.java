package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run of many rows in a program with 256 MB of heap. The system property {@code soak.rows} makes it larger. */
final class LargeFileTest {

    private static final int ROWS = Integer.getInteger("soak.rows", 2_000);

    @TempDir
    private Path directory;

    @Test
    void readsManyRowsWithinLittleMemory() throws IOException, InterruptedException {
        Path file = directory.resolve("wishes.csv");
        List<String> zones = List.of("com", "de", "net", "org", "info", "eu", "at", "ch", "shop", "co.uk");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("wish,domain,period,auth,owner,admin,tech,billing,nameservers\n");
            for (int row = 0; row < ROWS; row++) {
                String name = "name-" + row + "." + zones.get(row % zones.size());
                out.write(
                        switch (row % 4) {
                            case 0 ->
                                "transfer," + name
                                        + ",,\"a,b\",P-ABC1,P-ABC1,P-ABC1,P-ABC1,ns1.example.net ns2.example.net\n";
                            case 1 -> "renew," + name + ",1Y,,,,,,\n";
                            case 2 ->
                                "nameservers," + name
                                        + ",,,P-ABC1,P-ABC1,P-ABC1,P-ABC1,ns1.example.net ns2.example.net\n";
                            default -> "owner-change," + name + ",,,P-ABC2,,,,\n";
                        });
            }
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFileTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(ROWS + " rows");
    }

    /** The dry run, in a program of its own. */
    public static void main(String[] arguments) {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        PriceList prices = PriceList.of(
                List.of(
                        new Relation("PRICE_CLASS_DOMAIN_COM_ANNUAL", "10.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_TRANSFER", "10.00", false),
                        new Relation("PRICE_CLASS_DOMAIN_COM_CURRENCY", "EUR", false)),
                "EUR");
        BulkJob job = BulkJob.in(
                database,
                "large",
                Planner.with(TldRules.bundled())
                        .pricedBy(prices.with(TldRules.bundled().forPrices())));
        long start = System.nanoTime();
        DryRun dry = job.dryRun(WishFile.of(Path.of(arguments[0])), row -> {});
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.println(dry.rows() + " rows, " + dry.refused() + " with problems, " + dry.total() + ", in "
                + time.toMillis() + " ms");
    }
}
