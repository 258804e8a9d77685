package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of its throughput a bulk job costs: the same commands from a plain loop and from the workers, by turns in one run, with the same
 * client and as many threads. Only on demand, on a machine that does nothing else: {@code -Dtest=EngineThroughputTest -Dbench.orders=2000}.
 * The figures are written to {@code target/engine-throughput.txt}.
 */
@EnabledIfSystemProperty(named = "bench.orders", matches = "\\d+", disabledReason = "a benchmark")
final class EngineThroughputTest {

    private static final int ORDERS = Integer.getInteger("bench.orders", 0);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int THREADS = 4;
    private static final int CONNECTIONS = 12;
    private static final double MOST = 0.3;

    @TempDir
    private Path directory;

    private final Map<String, List<Double>> costs = new TreeMap<>();
    private int serial;

    @Test
    void costsAtMostThirtyPercentOfTheThroughputOfALoop() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient client = sandbox.client();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            sandbox.account().deposit(new BigDecimal("100000000"));
            String contact = Contacts.add(client);
            // The first round warms up.
            for (int round = 0; round <= ROUNDS; round++) {
                Map<String, Double> rates = round(client, contact, postgres);
                lines.add("round " + round + ": " + rates);
                if (round > 0) {
                    double loop = rates.get("loop");
                    rates.forEach((name, rate) -> costs.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(1 - rate / loop));
                }
            }
        }
        costs.remove("loop");
        costs.forEach((name, values) -> lines.add(
                String.format(Locale.ROOT, "%s: median cost %.0f %% of %s", name, 100 * median(values), values)));
        Files.write(Path.of("target", "engine-throughput.txt"), lines);

        assertThat(costs)
                .as("%s", lines)
                .allSatisfy((name, values) -> assertThat(median(values)).isLessThanOrEqualTo(MOST));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Orders a second, by what sends them. */
    private Map<String, Double> round(IspapiClient client, String contact, EmbeddedPostgres postgres) throws Exception {
        Map<String, Double> rates = new TreeMap<>();
        rates.put("loop", loop(client, contact));
        rates.put(
                "H2 in memory",
                engine(
                        client,
                        contact,
                        JdbcConnectionPool.create(
                                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=64",
                                "sa",
                                "")));
        rates.put(
                "H2 on disk",
                engine(
                        client,
                        contact,
                        JdbcConnectionPool.create(
                                "jdbc:h2:file:" + directory.resolve("db" + serial) + ";QUERY_CACHE_SIZE=64",
                                "sa",
                                "")));
        String schema = "round_" + serial;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        }
        String url = postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        rates.put("PostgreSQL", engine(client, contact, SoakWorker.pool(url, CONNECTIONS)));
        return rates;
    }

    private double loop(IspapiClient client, String contact) throws InterruptedException, ExecutionException {
        String prefix = "loop" + serial++;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            long start = System.nanoTime();
            List<Future<?>> orders = new ArrayList<>();
            IntStream.range(0, ORDERS)
                    .forEach(index ->
                            orders.add(threads.submit(() -> order(client, prefix + "-" + index + ".com", contact))));
            for (Future<?> order : orders) {
                order.get();
            }
            return rate(start);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The two commands of a plan that registers a domain. */
    private static void order(IspapiClient client, String domain, String contact) {
        var unused = client.request(RawCommand.builder("CheckDomains")
                .effect(Effect.READS)
                .parameter("DOMAIN0", domain)
                .parameter("PREMIUMCHANNELS", "*")
                .build());
        assertThat(client.request(RawCommand.builder("AddDomain")
                                .parameter("DOMAIN", domain)
                                .parameter("PERIOD", "1Y")
                                .parameter("OWNERCONTACT0", contact)
                                .parameter("ADMINCONTACT0", contact)
                                .parameter("TECHCONTACT0", contact)
                                .parameter("BILLINGCONTACT0", contact)
                                .build())
                        .code())
                .isEqualTo(200);
    }

    private double engine(IspapiClient client, String contact, JdbcConnectionPool database)
            throws IOException, SQLException {
        database.setMaxConnections(CONNECTIONS);
        try {
            JdbcSchema.of(database).create();
            BulkJob job = BulkJob.in(database, "job", Planner.with(TldRules.bundled()))
                    .ofAccount("account");
            Path file = Files.writeString(
                    directory.resolve("wishes.csv"), Contacts.registrations("bulk" + serial++, ORDERS, contact));
            job.load(WishFile.of(file), ORDERS + " unknown", row -> {});
            long start = System.nanoTime();
            double rate;
            try (BulkWorkers workers =
                    BulkWorkers.builder(job, client).threads(THREADS).start()) {
                // As often as the command line's progress bar asks.
                Waiting.until(Duration.ofMillis(500), () -> job.progress().ended() == ORDERS);
                rate = rate(start);
                assertThat(workers).isNotNull();
            }
            assertThat(job.progress().count(PlanStatus.DONE)).isEqualTo(ORDERS);
            return rate;
        } finally {
            database.dispose();
        }
    }

    private static double rate(long start) {
        return Math.round(ORDERS / ((System.nanoTime() - start) / 1e9));
    }
}
