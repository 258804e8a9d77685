package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.events.EventReader;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of wishes that was written for ISPAPI, carried out on CNR. */
final class BulkOnCnrTest {

    private static final Planner PLANNER = Planner.with(TldRules.bundled());
    private static final String AUTH = "Sentinel-7f3a";

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;
    private Sandbox sandbox;
    private IspapiClient cnr;
    private CommandSender ispapi;
    private String contact;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        sandbox = Sandbox.builder()
                .platform(Platform.CNR)
                .clock(Clock.systemUTC())
                .start();
        cnr = sandbox.client();
        ispapi = IspapiOnCnr.over(cnr);
        contact = Contacts.add(ispapi);
    }

    @AfterEach
    void stop() {
        cnr.close();
        sandbox.close();
        database.dispose();
    }

    private BulkJob job() {
        return BulkJob.in(database, "job", PLANNER).ofAccount("account");
    }

    private String row(String wish, String domain, String period, String auth) {
        return String.join(",", wish, domain, period, auth, contact, contact, contact, contact);
    }

    private WishFile file(String... rows) throws IOException {
        return WishFile.of(Files.writeString(
                directory.resolve("wishes.csv"),
                "wish,domain,period,auth,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n"));
    }

    private BulkWorkers workers() {
        return BulkWorkers.builder(job(), ispapi)
                .threads(2)
                .pollingEvery(Duration.ofMillis(50))
                .retryAfter(Duration.ofSeconds(1))
                .settlingFor(Duration.ofSeconds(1))
                .start();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("in time; the plans are %s", job().progress().counts())
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private long orders(String command) {
        return sandbox.view().calls(1_000).stream()
                .filter(call -> call.command().equals(command))
                .count();
    }

    private void load(String... rows) throws IOException {
        WishFile file = file(rows);
        job().load(file, job().dryRun(file, row -> {}).total(), row -> {});
    }

    @Test
    void carriesAFileOutOnceAlthoughAnAnswerIsLost() throws IOException {
        sandbox.faults().on("AddDomain").dropAfter();
        load(row("register", "new-a.com", "1Y", ""), row("register", "new-b.net", "2Y", ""));

        try (BulkWorkers workers = workers()) {
            await(() -> job().progress().ended() == 2);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 2L));
        assertThat(orders("AddDomain")).isEqualTo(2);
        assertThat(ispapi.request(StatusDomain.builder().domain("new-a.com").build())
                        .code())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotOrderAgainWhatWasCarriedOutAndPutOff(int code) throws IOException {
        sandbox.faults().on("AddDomain").answerAfter(code, "put off");
        load(row("register", "new-a.com", "1Y", ""));

        try (BulkWorkers workers = workers()) {
            await(() -> job().progress().ended() == 1);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 1L));
        assertThat(orders("AddDomain")).isEqualTo(1);
    }

    /** The transfer was not requested. ISPAPI's log would say so by its silence; no source says that CNR's log holds every order. */
    @Test
    void doesNotOrderAgainBecauseTheLogIsSilent() throws IOException {
        sandbox.registry()
                .elsewhere("taken.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        sandbox.faults().on("TransferDomain").dropBefore();
        load(row("transfer", "taken.com", "", AUTH));

        try (BulkWorkers workers = workers()) {
            // The settling time of a second is over when it is asked for the third time.
            await(() -> orders("QueryObjectLogList") >= 3);
            assertThat(workers).isNotNull();
        }

        assertThat(sandbox.view().domain("taken.com")).isEmpty();
        assertThat(job().progress().counts()).isEqualTo(Map.of("OUTCOME_UNKNOWN", 1L));
        assertThat(orders("TransferDomain")).isLessThanOrEqualTo(1);
    }

    @Test
    void finishesATransferWhenItsEventComes() throws IOException {
        sandbox.registry()
                .elsewhere("taken.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        load(row("transfer", "taken.com", "", AUTH));

        try (BulkWorkers workers = workers()) {
            await(() -> job().progress().count(PlanStatus.WAITS_FOR_EVENT) == 1);
            sandbox.registry().approve("taken.com");
            List<String> others = new ArrayList<>();
            EventReader.builder(ispapi)
                    .handler(PlanEvents.in(database, event -> others.add(event.toString())))
                    .build()
                    .readAll();
            assertThat(others).noneMatch(event -> event.contains("SUCCESSFUL"));
            await(() -> job().progress().ended() == 1);
            assertThat(workers).isNotNull();
        }

        assertThat(job().progress().counts()).isEqualTo(Map.of("DONE", 1L));
    }
}
