package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that are loaded, cancelled and loaded again, without workers. */
final class BulkJobStatesTest {

    private static final Planner PLANNER = Planner.with(TldRules.bundled());

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
    }

    @AfterEach
    void stop() {
        database.dispose();
    }

    private BulkJob job() {
        return BulkJob.in(database, "job", PLANNER).ofAccount("account");
    }

    private WishFile file(String... rows) throws IOException {
        return WishFile.of(Files.writeString(
                directory.resolve("wishes.csv"),
                "wish,domain,period,auth,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n"));
    }

    private static void load(BulkJob job, WishFile file) {
        job.load(file, job.dryRun(file, row -> {}).total(), row -> {});
    }

    private StoredPlan only() {
        List<StoredPlan> plans = new ArrayList<>();
        job().forEachRow(plans::add);
        assertThat(plans).hasSize(1);
        return plans.get(0);
    }

    private void setStates(Status... states) {
        StoredPlan stored = only();
        JdbcPlanStore.of(database)
                .save(
                        stored.id(),
                        new PlanProgress(
                                stored.progress().plan(),
                                List.of(states).stream()
                                        .map(status -> new StepState(status, Optional.empty(), ""))
                                        .toList(),
                                stored.progress().revision() + 1),
                        "");
    }

    private List<Status> states() {
        return only().progress().states().stream().map(StepState::status).toList();
    }

    @Test
    void goesOnAtTheFailedStepWhenOrdersWereSentBefore() throws IOException {
        WishFile file = file("transfer,taken.com,,code,P-1,P-1,P-1,P-1");
        load(job(), file);
        setStates(Status.DONE, Status.DONE, Status.FAILED);

        load(job(), file);
        assertThat(states()).containsExactly(Status.DONE, Status.DONE, Status.FAILED);

        load(job().retryingFailedRows(), file);
        assertThat(states()).containsExactly(Status.DONE, Status.DONE, Status.OPEN);
    }

    @Test
    void doesNotTakeUpWhatIsStillUnderWay() throws IOException {
        WishFile file = file("transfer,taken.com,,code,P-1,P-1,P-1,P-1");
        load(job(), file);
        setStates(Status.DONE, Status.UNKNOWN, Status.OPEN);

        assertThat(job().retryingFailedRows().dryRun(file, row -> {}).stored()).isEqualTo(1);
        load(job().retryingFailedRows(), file);

        assertThat(states()).containsExactly(Status.DONE, Status.UNKNOWN, Status.OPEN);
    }

    @Test
    void takesCancelledRowsUpOnlyWhenToldTo() throws IOException {
        WishFile file = file("renew,a.com,1Y,,,,,");
        load(job(), file);
        assertThat(job().cancel()).isEqualTo(1);
        assertThat(job().cancel()).isZero();

        load(job(), file);
        assertThat(job().progress().counts()).isEqualTo(Map.of("CANCELLED", 1L));

        load(job().retryingFailedRows(), file);
        assertThat(job().progress().counts()).isEqualTo(Map.of("READY", 1L));
    }

    @Test
    void runsAgainWhenItIsLoadedAfterItWasCancelled() throws IOException {
        load(job(), file("renew,a.com,1Y,,,,,"));
        assertThat(job().cancel()).isEqualTo(1);
        assertThat(job().progress().state()).hasValue(BulkState.CANCELLED);

        load(job(), file("renew,b.com,1Y,,,,,"));

        assertThat(job().progress().state()).hasValue(BulkState.RUNNING);
        assertThat(job().progress().count(PlanStatus.READY)).isEqualTo(1);
    }

    @Test
    void ordersTheSameRowInAnotherJob() throws IOException {
        WishFile file = file("renew,a.com,1Y,,,,,");
        load(job(), file);
        BulkJob nextYear = BulkJob.in(database, "next-year", PLANNER).ofAccount("account");

        assertThat(nextYear.dryRun(file, row -> {}).stored()).isZero();
        load(nextYear, file);

        assertThat(nextYear.progress().total()).isEqualTo(1);
        assertThat(job().progress().total()).isEqualTo(1);
    }

    @Test
    void leavesOutBadRowsAndKeepsTheConsents() throws IOException {
        WishFile file = file("user-transfer,a.com,,code,,,,", "renew,x,1Y,,,,,");
        BulkJob agreed = job().agreeingTo(Set.of("transfer-cost"));

        load(agreed.skippingInvalidRows().retryingFailedRows(), file);

        assertThat(only().progress().status()).isEqualTo(PlanStatus.READY);
        assertThat(only().progress().plan().domain().ascii()).isEqualTo("a.com");
    }

    @Test
    void listsEachOfManyRowsOnceAndInOrder() throws IOException {
        WishFile file = WishFile.of(Files.writeString(
                directory.resolve("modes.csv"),
                IntStream.rangeClosed(1, 620)
                        .mapToObj(row -> "mode,name-" + row + ".com,AUTOEXPIRE\n")
                        .collect(Collectors.joining("", "wish,domain,mode\n", ""))));

        assertThat(job().dryRun(file, row -> {}).rows()).isEqualTo(620);
        load(job(), file);
        List<Long> numbers = new ArrayList<>();
        job().forEachRow(plan -> numbers.add(plan.row().orElseThrow()));

        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 620).boxed().toList());
    }

    @Test
    void givesTheWorkersWhatWasLoadedWhileItWasPaused() throws IOException {
        load(job(), file("renew,a.com,1Y,,,,,"));
        job().pause();
        load(job(), file("renew,b.com,1Y,,,,,"));
        assertThat(job().progress().state()).hasValue(BulkState.PAUSED);
        assertThat(HandedOver.all(database)).isEqualTo(1);

        job().resume();

        assertThat(HandedOver.all(database)).isEqualTo(2);
        assertThat(HandedOver.after(database, Instant.now())).isZero();
    }

    @Test
    void resumesOnlyWhatIsPaused() throws IOException {
        assertThatThrownBy(() -> job().resume())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("can't resume the job job: it is not there");
        load(job(), file("renew,a.com,1Y,,,,,"));
        assertThat(job().cancel()).isEqualTo(1);

        assertThatThrownBy(() -> job().resume()).hasMessage("can't resume the job job: it is CANCELLED");
        assertThat(job().progress().state()).hasValue(BulkState.CANCELLED);
    }
}
