package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoreException;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that goes away while workers use it, and comes back. */
final class DatabaseOutageTest {

    private static final int ROWS = 40;

    @TempDir
    private Path directory;

    private EmbeddedPostgres.Builder postgres() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false);
    }

    @Test
    void waitsForADatabaseThatGoesAwayAndCarriesEachRowOutOnce() throws IOException {
        EmbeddedPostgres first = postgres().start();
        int port = first.getPort();
        JdbcConnectionPool database = SoakWorker.pool(first.getJdbcUrl("postgres", "postgres"), 12);
        database.setLoginTimeout(2);
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient client = sandbox.client()) {
            var unused = JdbcSchema.of(database).create();
            Path file = Files.writeString(
                    directory.resolve("wishes.csv"), Contacts.registrations("name", ROWS, Contacts.add(client)));
            BulkJob job = BulkJob.in(database, "job", Planner.with(TldRules.bundled()))
                    .ofAccount("account");
            job.load(WishFile.of(file), ROWS + " unknown", row -> {});

            BulkWorkers workers = BulkWorkers.builder(job, client)
                    .threads(4)
                    .pollingEvery(Duration.ofMillis(50))
                    .heartbeat(Duration.ofSeconds(1))
                    .retryAfter(Duration.ofSeconds(1))
                    .settlingFor(Duration.ofSeconds(1))
                    .start();
            Waiting.until(() -> job.progress().ended() >= 3);
            first.close();
            assertThatThrownBy(job::progress)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("the database is away; ");

            try (EmbeddedPostgres again = postgres().setPort(port).start()) {
                assertThat(again.getPort()).isEqualTo(port);
                Waiting.until(() -> job.progress().ended() == ROWS);
                assertThat(job.progress().counts()).isEqualTo(Map.of("DONE", (long) ROWS));
                // Before their database is away for good.
                workers.close();
            }

            assertThat(sandbox.view().calls(10_000).stream()
                            .filter(call -> call.command().equals("AddDomain")))
                    .hasSize(ROWS);
        } finally {
            first.close();
            database.dispose();
        }
    }
}
