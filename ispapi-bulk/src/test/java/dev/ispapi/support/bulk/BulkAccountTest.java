package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs of several accounts in one database: whose money a row spends. */
final class BulkAccountTest {

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;
    private Sandbox sandbox;
    private IspapiClient client;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        sandbox = Sandbox.start();
        client = sandbox.client();
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
        database.dispose();
    }

    private BulkJob job(String name) {
        return BulkJob.in(database, name, Planner.with(TldRules.bundled()));
    }

    private WishFile modes(String... domains) throws IOException {
        StringBuilder rows = new StringBuilder("wish,domain,mode\n");
        for (String domain : domains) {
            rows.append("mode,").append(domain).append(",AUTOEXPIRE\n");
        }
        return WishFile.of(Files.writeString(directory.resolve("wishes.csv"), rows));
    }

    private BulkWorkers workers(BulkJob job) {
        return BulkWorkers.builder(job, client)
                .pollingEvery(Duration.ofMillis(20))
                .retryAfter(Duration.ofHours(1))
                .start();
    }

    @Test
    void carriesOutNothingOfAnotherJobInTheSameDatabase() throws IOException {
        BulkJob theirs = job("theirs").ofAccount("their-login");
        BulkJob mine = job("mine").ofAccount("my-login");
        theirs.load(modes("a.com", "b.com", "c.com", "d.com", "e.com"), "0", row -> {});
        mine.load(modes("mine.com"), "0", row -> {});

        try (BulkWorkers workers = workers(mine)) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> mine.progress().ended() == 1);
        }

        assertThat(theirs.progress().count(PlanStatus.READY)).isEqualTo(5);
        assertThat(sandbox.view().calls(100)).extracting(CallView::command).containsOnly("SetDomainRenewalMode");
        assertThat(sandbox.view().calls(100)).hasSize(1);
    }

    @Test
    void leavesForgottenRowsOfAnotherJobToItsOwnWorkers() throws IOException {
        job("theirs").ofAccount("their-login").load(modes("a.com"), "0", row -> {});
        JdbcBulkStore runs = JdbcBulkStore.of(database);
        Instant later = Instant.now().plus(Duration.ofHours(1));
        HandedOver.takeAway(database);

        assertThat(runs.scheduleForgotten("mine", later)).isZero();
        assertThat(runs.scheduleForgotten("theirs", later)).isEqualTo(1);
    }

    @Test
    void refusesAFileOfAnotherAccountBeforeAnythingIsStored() throws IOException {
        WishFile file = modes("a.com");
        job("shared").ofAccount("their-login").load(file, "0", row -> {});
        BulkJob mine = job("shared").ofAccount("my-login");
        String reason =
                "the job shared belongs to the account their-login, and is not carried out on my-login; give the"
                        + " job of this account another name";

        assertThatThrownBy(() -> mine.dryRun(file, row -> {}))
                .isInstanceOf(BulkAccountException.class)
                .hasMessage(reason);
        assertThatThrownBy(() -> mine.load(modes("b.com"), "0", row -> {}))
                .isInstanceOf(BulkAccountException.class)
                .hasMessage(reason);
        assertThat(mine.progress().counts()).isEqualTo(Map.of("READY", 1L));
    }

    @Test
    void startsNoWorkersForTheJobOfAnotherAccount() throws IOException {
        job("shared").ofAccount("their-login").load(modes("a.com"), "0", row -> {});

        assertThatThrownBy(() -> workers(job("shared").ofAccount("my-login")))
                .isInstanceOf(BulkAccountException.class)
                .hasMessageStartingWith("the job shared belongs to the account their-login");
        assertThat(sandbox.view().calls(100)).isEmpty();
    }

    @Test
    void sendsNothingOfAJobThatAnotherAccountMadeAfterTheWorkersStarted() throws IOException {
        Instant later = Instant.now().plus(Duration.ofMinutes(30));
        try (BulkWorkers workers = workers(job("shared").ofAccount("my-login"))) {
            assertThat(workers).isNotNull();
            job("shared").ofAccount("their-login").load(modes("a.com"), "0", row -> {});
            Waiting.until(() -> HandedOver.after(database, later) == 1);
        }

        assertThat(sandbox.view().calls(100)).isEmpty();
        assertThat(job("shared").progress().count(PlanStatus.READY)).isEqualTo(1);
    }

    @Test
    void wantsTheAccountNamedBeforeAFileIsLoadedOrWorkersStart() throws IOException {
        WishFile file = modes("a.com");
        String reason = "expected the account of the job job, found none; name it with ofAccount";

        assertThatThrownBy(() -> job("job").load(file, "0", row -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(reason);
        assertThatThrownBy(() -> workers(job("job")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(reason);
        assertThatThrownBy(() -> job("job").ofAccount(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a name of the account with 1 to 128 characters, found 1");
        assertThat(job("job").dryRun(file, row -> {}).fresh()).isEqualTo(1);
    }
}
