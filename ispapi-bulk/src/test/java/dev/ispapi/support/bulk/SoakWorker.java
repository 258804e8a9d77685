package dev.ispapi.support.bulk;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.events.EventReader;
import dev.ispapi.support.jdbc.JdbcEventStore;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A worker in a process of its own, to be killed at any moment: {@code plans|events URL-OF-DATABASE URL-OF-SANDBOX}. */
public final class SoakWorker {

    private SoakWorker() {}

    /** Works until it is killed. */
    public static void main(String[] arguments) throws Exception {
        JdbcConnectionPool database = pool(arguments[1], 8);
        try (IspapiClient client = client(arguments[2])) {
            if (arguments[0].equals("plans")) {
                plans(database, client);
            } else {
                events(database, client);
            }
        }
    }

    static JdbcConnectionPool pool(String url, int connections) {
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        postgres.setUrl(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(postgres);
        pool.setMaxConnections(connections);
        return pool;
    }

    static IspapiClient client(String url) {
        return IspapiClient.builder()
                .environment(Environment.OTE.toBuilder()
                        .name("sandbox")
                        .url(URI.create(url))
                        .build())
                .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .build();
    }

    private static void plans(DataSource database, IspapiClient client) throws InterruptedException {
        BulkJob job =
                BulkJob.in(database, "soak", Planner.with(TldRules.bundled())).ofAccount("account");
        try (BulkWorkers workers = BulkWorkers.builder(job, client)
                .threads(4)
                .heartbeat(Duration.ofSeconds(1))
                .pollingEvery(Duration.ofMillis(200))
                .retryAfter(Duration.ofSeconds(1))
                .settlingFor(Duration.ofSeconds(2))
                .start()) {
            new CountDownLatch(1).await();
            assert workers != null;
        }
    }

    private static void events(DataSource database, IspapiClient client) throws InterruptedException {
        EventReader reader = EventReader.builder(client)
                .handler(event -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement insert = connection.prepareStatement(
                                    "insert into delivered (event_number, object) values (?, ?)")) {
                        insert.setInt(1, event.number());
                        insert.setString(2, event.domain().map(Object::toString).orElse(""));
                        insert.executeUpdate();
                    }
                })
                .store(JdbcEventStore.of(database, Sandbox.USER, Duration.ofSeconds(2)))
                .build();
        CountDownLatch never = new CountDownLatch(1);
        while (!never.await(100, TimeUnit.MILLISECONDS)) {
            try {
                var unused = reader.readAll();
            } catch (RuntimeException e) {
                // The next round goes on.
            }
        }
    }
}
