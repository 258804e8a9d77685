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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file, or its plans, that change between the reading that was confirmed and the one that is stored. */
final class ChangedFileTest {

    private static final Planner PLANNER = Planner.with(TldRules.bundled());
    private static final int ROWS = 300;
    private static final String LAST = "last.com";

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

    @Test
    void storesNothingOfAFileThatWasReplaced() throws IOException {
        WishFile file = write(List.of("renew," + LAST + ",1Y,,,,,"));

        assertThatThrownBy(() -> load(file, List.of("renew," + LAST + ",9Y,,,,,")))
                .isInstanceOf(BulkFileException.class)
                .hasMessage("the file was changed while it was read, and nothing of it was stored; load it again");

        assertThat(job(PLANNER).progress().state()).hasValue(BulkState.LOADING);
        assertThat(job(PLANNER).progress().total()).isZero();
    }

    @Test
    void givesARunningJobNoRowThatWasNotConfirmed() throws IOException {
        WishFile before = write(List.of("renew,before.com,1Y,,,,,"));
        job(PLANNER).load(before, job(PLANNER).dryRun(before, row -> {}).total(), row -> {});
        List<String> changed = rows();
        changed.set(259, "renew,n260.com,9Y,,,,,");

        WishFile file = write(rows());
        assertThatThrownBy(() -> load(file, changed))
                .isInstanceOf(BulkFileException.class)
                .hasMessage(
                        "the file was changed while it was read; its first 250 rows were as confirmed and are stored;"
                                + " load it again, or cancel the job");

        assertThat(job(PLANNER).progress().state()).hasValue(BulkState.RUNNING);
        assertThat(job(PLANNER).progress().total()).isEqualTo(251);
    }

    @Test
    void storesNoRowThatWasAddedMeanwhile() throws IOException {
        List<String> more = rows();
        more.add("renew,more.com,9Y,,,,,");

        WishFile file = write(rows());
        assertThatThrownBy(() -> load(file, more)).isInstanceOf(BulkFileException.class);

        assertThat(job(PLANNER).progress().total()).isEqualTo(250);
    }

    @Test
    void runsNoFileOfWhichRowsWereTakenAway() throws IOException {
        WishFile file = write(rows());
        assertThatThrownBy(() -> load(file, rows().subList(0, 250))).isInstanceOf(BulkFileException.class);

        assertThat(job(PLANNER).progress().state()).hasValue(BulkState.LOADING);
    }

    @Test
    void runsAFileOfWhichOnlyAnAuthCodeChangedNotBeforeItIsLoadedAgain() throws IOException {
        WishFile file = write(List.of("transfer," + LAST + ",,first,P-1,P-1,P-1,P-1"));
        assertThatThrownBy(() -> load(file, List.of("transfer," + LAST + ",,other,P-1,P-1,P-1,P-1")))
                .isInstanceOf(BulkFileException.class)
                .hasMessageNotContaining("other");

        assertThat(job(PLANNER).progress().state()).hasValue(BulkState.LOADING);
    }

    @Test
    void doesNotTakeUpWhatFailsAfterTheTotalWasConfirmed() throws IOException {
        WishFile file = write(List.of("renew," + LAST + ",1Y,,,,,"));
        BulkJob first = job(PLANNER);
        first.load(file, first.dryRun(file, row -> {}).total(), row -> {});
        AtomicInteger checks = new AtomicInteger();
        AtomicInteger last = new AtomicInteger();
        BulkJob again = job(PLANNER.checkedBy("test", command -> {
                    if (checks.incrementAndGet() == last.get()) {
                        fail(first);
                    }
                }))
                .retryingFailedRows();
        String total = again.dryRun(file, row -> {}).total();
        last.set(2 * checks.get() + 1);

        assertThat(again.load(file, total, row -> {}).stored()).isEqualTo(1);

        assertThat(checks).hasValueGreaterThanOrEqualTo(last.get());
        assertThat(first.progress().counts()).isEqualTo(Map.of(PlanStatus.FAILED.name(), 1L));
    }

    private BulkJob job(Planner planner) {
        return BulkJob.in(database, "job", planner).ofAccount("account");
    }

    /** Loads a file that is written anew when its last row was read for the first time. */
    private void load(WishFile file, List<String> changed) {
        String total = job(PLANNER).dryRun(file, row -> {}).total();
        AtomicBoolean isChanged = new AtomicBoolean();
        Planner changing = PLANNER.checkedBy("test", command -> {
            if (command.toString().contains(LAST) && isChanged.compareAndSet(false, true)) {
                write(changed);
            }
        });
        job(changing).load(file, total, row -> {});
    }

    private WishFile write(List<String> rows) {
        try {
            return WishFile.of(Files.writeString(
                    directory.resolve("wishes.csv"),
                    "wish,domain,period,auth,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int row = 1; row < ROWS; row++) {
            rows.add("renew,n" + row + ".com,1Y,,,,,");
        }
        rows.add("renew," + LAST + ",1Y,,,,,");
        return rows;
    }

    private void fail(BulkJob job) {
        job.forEachRow(stored -> JdbcPlanStore.of(database).save(stored.id(), failed(stored), ""));
    }

    private static PlanProgress failed(StoredPlan stored) {
        PlanProgress progress = stored.progress();
        List<StepState> states = new ArrayList<>(
                Collections.nCopies(progress.states().size() - 1, new StepState(Status.DONE, Optional.empty(), "")));
        states.add(new StepState(Status.FAILED, Optional.empty(), ""));
        return new PlanProgress(progress.plan(), states, progress.revision() + 1);
    }
}
