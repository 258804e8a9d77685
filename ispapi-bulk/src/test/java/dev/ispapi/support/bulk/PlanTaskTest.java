package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.ConnectionException;
import dev.ispapi.command.Command;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.tld.TldRules;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans that the workers have: when nothing is sent of them, and when they are looked at again. */
final class PlanTaskTest {

    @TempDir
    private Path directory;

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private Runnable meanwhile = () -> {};
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
        return BulkJob.in(database, "job", Planner.with(TldRules.bundled())).ofAccount("account");
    }

    private BulkWorkers workers() {
        return BulkWorkers.builder(job(), new Recording())
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
    void takesUpWhatAProgramStoredAndDidNotHandOver() {
        change("delete from ispapi_task");
        change("update ispapi_plan set changed_at = dateadd('minute', -1, changed_at)");

        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> sent.size() == 2);
        }

        assertThat(HandedOver.all(database)).isEqualTo(2);
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    @ParameterizedTest
    @CsvSource({"PT2M,PT30M,PT90M", "PT2H,PT5H,PT7H"})
    void looksAtAnUnknownOutcomeAgainButRarelyAfterAnHour(Duration age, Duration earliest, Duration latest)
            throws IOException {
        assertThat(job().cancel()).isEqualTo(2);
        Path file = Files.writeString(directory.resolve("renewals.csv"), "wish,domain,period\nrenew,c.com,1Y\n");
        job().load(WishFile.of(file), "1 unknown", row -> {});
        job().forEachRow(plan -> {
            if (!plan.isCancelled()) {
                setUnknown(plan, Instant.now().minus(age));
            }
        });
        Instant start = Instant.now();

        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> HandedOver.all(database) == HandedOver.after(database, start.plusSeconds(600)));
        }

        assertThat(sent).isNotEmpty().doesNotContain("RenewDomain", "PayDomainRenewal");
        assertThat(HandedOver.after(database, start.plus(earliest))).isEqualTo(1);
        assertThat(HandedOver.after(database, start.plus(latest))).isZero();
        assertThat(job().progress().count(PlanStatus.OUTCOME_UNKNOWN)).isEqualTo(1);
    }

    private void setUnknown(StoredPlan plan, Instant sentAt) {
        Plan known = plan.progress().plan().supply("renew", "EXPIRATIONDATE", "2027-01-01 00:00:00");
        List<StepState> states = List.of(
                new StepState(Status.DONE, Optional.empty(), ""),
                new StepState(Status.UNKNOWN, Optional.empty(), Optional.of(sentAt), ""));
        JdbcPlanStore.of(database)
                .save(plan.id(), new PlanProgress(known, states, plan.progress().revision() + 1), "");
    }

    @Test
    void looksAgainAtAPlanThatAnotherProgramCarriesOut() {
        JdbcPlanStore plans = JdbcPlanStore.of(database);
        List<StoredPlan> loaded = new ArrayList<>();
        job().forEachRow(loaded::add);
        meanwhile = () -> loaded.forEach(plan -> plans.save(
                plan.id(),
                new PlanProgress(plan.progress().plan(), plan.progress().states(), 1_000 * sent.size()),
                "another's"));
        Instant later = Instant.now().plus(Duration.ofMinutes(30));

        try (BulkWorkers workers = workers()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> HandedOver.all(database) == HandedOver.after(database, later));
        }

        assertThat(HandedOver.all(database)).isEqualTo(2);
        job().forEachRow(plan -> assertThat(plan.message()).isEqualTo("another's"));
    }

    /** Takes down what is sent to it, and fails. */
    private final class Recording implements CommandSender {

        private ConnectionException refused(Command<?> command) {
            sent.add(command.name());
            meanwhile.run();
            return new ConnectionException(command.name(), "no connection", null);
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
