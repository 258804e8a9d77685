package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.command.Command;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that workers have already, and that are not to be carried out. */
final class PlanTaskTest {

    @TempDir
    private Path directory;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private JdbcConnectionPool database;

    @BeforeEach
    void start() throws IOException {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        Path file = Files.writeString(
                directory.resolve("wishes.csv"), "wish,domain,mode\nmode,a.com,AUTOEXPIRE\nmode,b.com,AUTOEXPIRE\n");
        job().load(WishFile.of(file), "0", row -> {});
        assertThat(HandedOver.all(database)).isEqualTo(2);
    }

    @AfterEach
    void stop() {
        database.dispose();
    }

    private BulkJob job() {
        return BulkJob.in(database, "job", Planner.with(TldRules.bundled()));
    }

    private BulkWorkers workers() {
        return BulkWorkers.builder(database, new Recording())
                .threads(2)
                .pollingEvery(Duration.ofMillis(20))
                .retryAfter(Duration.ofHours(1))
                .start();
    }

    @Test
    void sendsNothingOfACancelledPlan() {
        assertThat(job().cancel()).isEqualTo(2);

        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> HandedOver.all(database) == 0);
        }

        assertThat(sent).isEmpty();
        assertThat(job().progress().counts()).isEqualTo(Map.of("CANCELLED", 2L));
    }

    @Test
    void sendsNothingOfAJobThatWasPausedWhenTheWorkersHadItsPlans() {
        Instant later = Instant.now().plus(Duration.ofMinutes(30));
        JdbcBulkStore.of(database).setState("job", BulkState.PAUSED);

        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> HandedOver.after(database, later) == 2);
        }

        assertThat(sent).isEmpty();
        assertThat(job().progress().counts()).isEqualTo(Map.of("READY", 2L));
    }

    /** Takes down what is sent to it, and fails. */
    private final class Recording implements CommandSender {

        private IllegalArgumentException refused(Command<?> command) {
            sent.add(command.name());
            return new IllegalArgumentException("nothing was to be sent");
        }

        @Override
        public <R> R send(Command<R> command, CallOptions options) {
            throw refused(command);
        }

        @Override
        public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
            throw refused(command);
        }

        @Override
        public Response request(Command<?> command, CallOptions options) {
            throw refused(command);
        }
    }
}
