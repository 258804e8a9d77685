package dev.ispapi.support.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanReadings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the store of bulk runs on each database, beside that of plans and events. */
abstract class JdbcBulkStoreTest extends JdbcStoreTest {

    private static final Instant FUTURE = Instant.parse("2100-01-01T00:00:00.123456Z");

    private JdbcBulkStore runs;

    @BeforeEach
    void createRun() {
        runs = JdbcBulkStore.of(database());
        runs.setState("job", BulkState.LOADING);
    }

    private StoredPlan add(String id, long row, PlanProgress progress) {
        StoredPlan plan = new StoredPlan(id, Optional.of("job"), OptionalLong.of(row), progress, "");
        plans().add(List.of(plan));
        return plan;
    }

    private List<String> tasks() throws SQLException {
        try (Connection connection = database().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select task_instance from ispapi_task order by task_instance");
                ResultSet rows = statement.executeQuery()) {
            List<String> tasks = new ArrayList<>();
            while (rows.next()) {
                tasks.add(rows.getString(1));
            }
            return tasks;
        }
    }

    @Test
    void remembersTheStateOfARun() {
        assertThat(runs.state("job")).hasValue(BulkState.LOADING);
        runs.setState("job", BulkState.RUNNING);
        runs.setState("other", BulkState.PAUSED);

        assertThat(runs.state("job")).hasValue(BulkState.RUNNING);
        assertThat(runs.state("nothing")).isEmpty();
        assertThat(runs.runs()).containsExactly("job", "other");
    }

    @Test
    void makesARunThatIsNotThereForTheAccountThatClaimsIt() {
        assertThat(runs.claim("new", "one", BulkState.RUNNING)).isEqualTo("one");

        assertThat(runs.account("new")).hasValue("one");
        assertThat(runs.state("new")).hasValue(BulkState.RUNNING);
    }

    @Test
    void countsPlansByStatusAndKnowsWhichAreThere() {
        PlanProgress progress = transfer("example.de");
        add("a", 1, progress);
        add("b", 2, progress);
        plans().save("b", PlanReadings.allDone(progress).nextRevision(), "");

        assertThat(runs.counts("job")).isEqualTo(Map.of("READY", 1L, "DONE", 1L));
        assertThat(runs.counts("other")).isEmpty();
        assertThat(runs.known(List.of("a", "b", "c"))).isEqualTo(Map.of("a", "READY", "b", "DONE"));
        assertThat(runs.known(List.of())).isEmpty();
    }

    @Test
    void listsPlansByTheirRowsPageByPage() {
        add("z", 1, transfer("example.de"));
        add("c", 2, transfer("example.de"));
        add("b", 2, transfer("example.de"));
        add("a", 3, transfer("example.de"));

        List<StoredPlan> first = runs.page("job", Optional.empty(), 2);
        List<StoredPlan> second = runs.page("job", Optional.of(first.get(1)), 2);

        assertThat(first).extracting(StoredPlan::id).containsExactly("z", "b");
        assertThat(second).extracting(StoredPlan::id).containsExactly("c", "a");
        assertThat(runs.page("job", Optional.of(second.get(1)), 2)).isEmpty();
    }

    @Test
    void givesTheWorkersWhatCanGoOnAndNothingTwice() throws SQLException {
        PlanProgress progress = transfer("example.de");
        add("ready", 1, progress);
        add("done", 2, progress);
        add("waiting", 3, progress);
        plans().save("done", PlanReadings.allDone(progress).nextRevision(), "");
        plans().save("waiting", PlanReadings.waiting(progress, "transfer", NOW).nextRevision(), "");

        assertThat(runs.schedule("job")).isEqualTo(1);
        assertThat(runs.schedule("job")).isZero();
        runs.wake("ready");
        runs.wake("done");

        assertThat(tasks()).containsExactly("ready");
    }

    @Test
    void findsPlansThatWereForgottenInRunningRunsAlone() throws SQLException {
        add("a", 1, transfer("example.de"));
        plans().add(List.of(
                new StoredPlan("single", Optional.empty(), OptionalLong.empty(), transfer("example.fr"), "")));

        runs.wake("single");
        assertThat(runs.scheduleForgotten("job", Instant.EPOCH)).isZero();
        assertThat(runs.scheduleForgotten("job", FUTURE)).isZero();
        runs.setState("job", BulkState.RUNNING);
        assertThat(runs.scheduleForgotten("job", Instant.EPOCH)).isZero();
        assertThat(runs.scheduleForgotten("other", FUTURE)).isZero();
        assertThat(runs.scheduleForgotten("job", FUTURE)).isEqualTo(1);
        assertThat(tasks()).containsExactly("a");
    }

    @Test
    void recordsTheAccountOfARunOnce() {
        assertThat(runs.account("job")).isEmpty();
        assertThat(runs.claim("job", "first", BulkState.LOADING)).isEqualTo("first");
        assertThat(runs.state("job")).hasValue(BulkState.LOADING);
        assertThat(runs.claim("job", "second", BulkState.RUNNING)).isEqualTo("first");
        assertThat(runs.account("job")).hasValue("first");

        runs.setState("older", BulkState.PAUSED);
        assertThat(runs.account("older")).isEmpty();
        assertThat(runs.claim("older", "second", BulkState.LOADING)).isEqualTo("second");
        assertThat(runs.state("older")).hasValue(BulkState.PAUSED);
    }

    @Test
    void pausesAndResumes() throws SQLException {
        add("a", 1, transfer("example.de"));
        runs.schedule("job");

        runs.pauseOrResume("job", BulkState.PAUSED);
        assertThat(runs.state("job")).hasValue(BulkState.PAUSED);
        assertThat(runs.find("a").map(PlanOfRun::isPaused)).hasValue(true);
        assertThat(isDue("a")).isFalse();

        runs.pauseOrResume("job", BulkState.RUNNING);
        assertThat(runs.state("job")).hasValue(BulkState.RUNNING);
        assertThat(runs.find("a").map(PlanOfRun::isPaused)).hasValue(false);
        assertThat(isDue("a")).isTrue();
    }

    @Test
    void leavesAPlanAloneThatAWorkerHasWhenItsRunIsPaused() throws SQLException {
        add("a", 1, transfer("example.de"));
        add("b", 2, transfer("example.fr"));
        runs.schedule("job");
        execute("update ispapi_task set picked = true where task_instance = 'a'");

        runs.pauseOrResume("job", BulkState.PAUSED);

        assertThat(isDue("a")).isTrue();
        assertThat(isDue("b")).isFalse();
    }

    @Test
    void doesNotCancelAPlanThatAWorkerCarriedOnMeanwhile() {
        PlanProgress progress = transfer("example.de");
        add("a", 1, progress);
        PlanProgress ordered = PlanReadings.waiting(progress, "transfer", NOW).nextRevision();
        JdbcBulkStore late = JdbcBulkStore.of(new HookedDatabase(database())
                .before("update ispapi_plan set status", () -> plans().save("a", ordered, ""))
                .source());

        assertThat(late.cancel("job")).isZero();

        assertThat(plans().find("a").orElseThrow().isCancelled()).isFalse();
        assertThat(plans().find("a").map(StoredPlan::progress)).hasValue(ordered);
    }

    private boolean isDue(String id) throws SQLException {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select execution_time from ispapi_task where task_instance = '" + id + "'");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            return Sql.time(row, "execution_time")
                    .orElseThrow()
                    .isBefore(Instant.now().plusSeconds(60));
        }
    }

    @Test
    void cancelsWhatHasOrderedNothing() {
        PlanProgress progress = transfer("example.de");
        add("a", 1, progress);
        add("b", 2, progress);
        add("c", 3, progress);
        plans().save("b", PlanReadings.waiting(progress, "transfer", NOW).nextRevision(), "");
        plans().save("c", PlanReadings.allDone(progress).nextRevision(), "");

        assertThat(runs.cancel("job")).isEqualTo(1);
        assertThat(runs.cancel("job")).isZero();

        assertThat(runs.state("job")).hasValue(BulkState.CANCELLED);
        assertThat(runs.counts("job")).isEqualTo(Map.of("CANCELLED", 1L, "WAITS_FOR_EVENT", 1L, "DONE", 1L));
        StoredPlan cancelled = plans().find("a").orElseThrow();
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.status()).isEqualTo("CANCELLED");
        assertThat(cancelled.progress().revision()).isEqualTo(1);
        assertThat(storedText("a")).doesNotContain("sentinel");
    }

    @Test
    void leavesAFailedPlanAsItIsWhenTheRunIsCancelled() {
        PlanProgress progress = transfer("example.de");
        PlanProgress failed = PlanReadings.failed(progress, "check");
        add("a", 1, progress);
        plans().save("a", failed.nextRevision(), "The transfer is not possible now.");

        assertThat(runs.cancel("job")).isZero();

        assertThat(runs.counts("job")).isEqualTo(Map.of("FAILED", 1L));
    }

    @Test
    void givesTheWorkersAnOrderWhoseOutcomeIsUnknown() throws SQLException {
        PlanProgress progress = transfer("example.de");
        add("a", 1, progress);
        plans().save("a", PlanReadings.unknown(progress, "transfer", NOW).nextRevision(), "");

        assertThat(runs.schedule("job")).isEqualTo(1);

        assertThat(tasks()).containsExactly("a");
    }

    @Test
    void tellsThatPlansCouldNotBeHandedOver() throws SQLException {
        add("a", 1, transfer("example.de"));
        execute("drop table ispapi_task");

        assertThatThrownBy(() -> runs.schedule("job"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not hand plans to the workers: ");
    }

    @Test
    void cancelsMoreThanAPage() {
        PlanProgress progress = transfer("example.de");
        plans().add(IntStream.range(0, 201)
                .mapToObj(row -> new StoredPlan("p" + row, Optional.of("job"), OptionalLong.of(row), progress, ""))
                .toList());

        assertThat(runs.cancel("job")).isEqualTo(201);
    }

    @Test
    void keepsTheLaterEndOfTwoPauses() {
        assertThat(runs.pausedUntil("one")).isEmpty();

        runs.pauseUntil("one", FUTURE);
        runs.pauseUntil("one", NOW);

        assertThat(runs.pausedUntil("one")).hasValue(FUTURE);
        assertThat(runs.pausedUntil("two")).isEmpty();
        runs.pauseUntil("one", FUTURE.plusSeconds(1));
        assertThat(runs.pausedUntil("one")).hasValue(FUTURE.plusSeconds(1));
    }
}
