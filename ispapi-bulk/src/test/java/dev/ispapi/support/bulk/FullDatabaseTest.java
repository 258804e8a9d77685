package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoreException;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that take nothing any more for a while. */
final class FullDatabaseTest {

    private static final int ROWS = 12;

    @TempDir
    private Path directory;

    private JdbcConnectionPool pool;
    private FailingDatabase database;
    private Sandbox sandbox;
    private IspapiClient client;
    private WishFile file;
    private BulkJob job;

    @BeforeEach
    void start() throws IOException {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        var unused = JdbcSchema.of(pool).create();
        database = new FailingDatabase(pool);
        sandbox = Sandbox.start();
        client = sandbox.client();
        file = WishFile.of(Files.writeString(
                directory.resolve("wishes.csv"), Contacts.registrations("name", ROWS, Contacts.add(client))));
        job = BulkJob.in(database.source(), "job", Planner.with(TldRules.bundled()))
                .ofAccount("account");
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
        pool.dispose();
    }

    private BulkWorkers workers() {
        return BulkWorkers.builder(job, client)
                .threads(3)
                .pollingEvery(Duration.ofMillis(50))
                .heartbeat(Duration.ofSeconds(1))
                .retryAfter(Duration.ofSeconds(1))
                .settlingFor(Duration.ofSeconds(1))
                .start();
    }

    private long orders() {
        return sandbox.view().calls(10_000).stream()
                .filter(call -> call.command().equals("AddDomain"))
                .count();
    }

    private void assertThatEachRowIsCarriedOutOnce() {
        Waiting.until(() -> job.progress().ended() == ROWS);
        assertThat(job.progress().counts()).isEqualTo(Map.of("DONE", (long) ROWS));
        assertThat(orders()).isEqualTo(ROWS);
    }

    @Test
    void saysThatItIsFullAndLoadsTheFileAgainLater() {
        database.fail(
                sql -> sql.startsWith("insert into ispapi_plan"),
                "could not extend file \"base/16384/16394\": No space left on device",
                "53100");

        assertThatThrownBy(() -> job.load(file, ROWS + " unknown", row -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessage("could not add plans: the database is full or out of resources; could not extend file"
                        + " \"base/16384/16394\": No space left on device (SQL state 53100)");
        assertThat(job.progress().state()).hasValue(BulkState.LOADING);
        assertThat(job.progress().total()).isZero();
        database.recover();
        job.load(file, ROWS + " unknown", row -> {});
        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            assertThatEachRowIsCarriedOutOnce();
        }
    }

    @Test
    void sendsNothingWhileItCanNotRemember() {
        job.load(file, ROWS + " unknown", row -> {});
        database.fail(sql -> sql.startsWith("update ispapi_plan"), "disk full", "53100");
        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> database.failed() >= ROWS);
            assertThat(orders()).isZero();

            database.recover();

            assertThatEachRowIsCarriedOutOnce();
        }
    }

    @Test
    void asksWhatBecameOfOrdersWhoseAnswersItCouldNotRemember() {
        job.load(file, ROWS + " unknown", row -> {});
        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            // Filled up by the first orders: their answers find no room.
            Waiting.until(() -> orders() > 0);
            database.fail(sql -> sql.startsWith("update") || sql.startsWith("delete"), "disk full", "53100");
            Waiting.until(() -> database.failed() > 0);

            database.recover();

            assertThatEachRowIsCarriedOutOnce();
        }
    }
}
