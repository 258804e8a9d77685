package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.servers.DatabaseServer;
import dev.ispapi.support.servers.MariaDbServer;
import dev.ispapi.support.servers.MySqlServer;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two programs' workers on a real database server, where this machine has it. */
final class BulkOnServersTest {

    private static final int ROWS = 30;

    @TempDir
    private Path folder;

    private static BulkWorkers workers(BulkJob job, IspapiClient client) {
        return BulkWorkers.builder(job, client)
                .threads(3)
                .pollingEvery(Duration.ofMillis(50))
                .retryAfter(Duration.ofSeconds(1))
                .settlingFor(Duration.ofSeconds(1))
                .start();
    }

    @Test
    @EnabledIf(
            value = "dev.ispapi.support.servers.MariaDbServer#isInstalled",
            disabledReason = "no MariaDB is installed")
    void pausesResumesAndCarriesEachRowOutOnceOnMariaDb() throws IOException, InterruptedException, SQLException {
        pausesResumesAndCarriesEachRowOutOnce(MariaDbServer.start(folder));
    }

    @Test
    @EnabledIf(value = "dev.ispapi.support.servers.MySqlServer#isInstalled", disabledReason = "no MySQL is installed")
    void pausesResumesAndCarriesEachRowOutOnceOnMySql() throws IOException, InterruptedException, SQLException {
        pausesResumesAndCarriesEachRowOutOnce(MySqlServer.start(folder));
    }

    private void pausesResumesAndCarriesEachRowOutOnce(DatabaseServer started) throws IOException, SQLException {
        try (DatabaseServer server = started;
                Sandbox sandbox = Sandbox.start();
                IspapiClient client = sandbox.client()) {
            DataSource database = server.newDatabase();
            var unused = JdbcSchema.of(database).create();
            Path file = Files.writeString(
                    folder.resolve("wishes.csv"), Contacts.registrations("name", ROWS, Contacts.add(client)));
            BulkJob job = BulkJob.in(database, "job", Planner.with(TldRules.bundled()))
                    .ofAccount("account");
            job.load(WishFile.of(file), ROWS + " unknown", row -> {});
            job.pause();
            sandbox.faults().on("AddDomain").answerAfter(425, "put off");

            try (BulkWorkers one = workers(job, client);
                    BulkWorkers two = workers(job, client)) {
                job.resume();
                Waiting.until(() -> job.progress().ended() == ROWS);
                assertThat(one).isNotEqualTo(two);
            }

            assertThat(job.progress().counts()).isEqualTo(Map.of("DONE", (long) ROWS));
            assertThat(sandbox.view().calls(10_000).stream()
                            .filter(call -> call.command().equals("AddDomain")))
                    .hasSize(ROWS);
        }
    }
}
