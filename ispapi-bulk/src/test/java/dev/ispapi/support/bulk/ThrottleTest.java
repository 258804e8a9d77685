package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.RetryPolicy;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.bridge.IspapiOnCnr;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs with clients of their own, the same account and the same database. */
final class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final CallOptions ONCE =
            CallOptions.builder().retryPolicy(RetryPolicy.none()).build();
    private static final RawCommand QUESTION =
            RawCommand.builder("StatusAccount").effect(Effect.READS).build();

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);

    @TempDir
    private Path directory;

    private JdbcConnectionPool database;
    private JdbcBulkStore runs;
    private Sandbox sandbox;
    private IspapiClient one;
    private IspapiClient other;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        var unused = JdbcSchema.of(database).create();
        runs = JdbcBulkStore.of(database);
        sandbox = Sandbox.start();
        one = sandbox.client();
        other = sandbox.client();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        sandbox.close();
        database.dispose();
    }

    private Throttle throttle(String account) {
        return new Throttle(runs, account, clock::get);
    }

    /** A program's client is told that the API is used too much. It is a new one, because a client brakes itself, too. */
    private void askTooMuch(Throttle throttle) {
        sandbox.faults().on("StatusAccount").answer(425, "too much");
        try (IspapiClient program = sandbox.client()) {
            assertThatThrownBy(() -> new ThrottledSender(program, throttle).send(QUESTION, ONCE))
                    .isInstanceOf(TemporaryFailureException.class);
        }
    }

    @Test
    void slowsAllProgramsOfAnAccountAndNoOthers() {
        Throttle mine = throttle("account");
        Throttle theirs = throttle("account");
        Throttle stranger = throttle("stranger");
        assertThat(mine.isPaused()).isFalse();
        assertThat(theirs.isPaused()).isFalse();

        askTooMuch(mine);

        assertThat(mine.pausedUntil()).hasValue(NOW.plusSeconds(2));
        // The other programs look twice a second.
        clock.set(NOW.plusMillis(500));
        assertThat(theirs.pausedUntil()).hasValue(NOW.plusSeconds(2));
        assertThat(stranger.isPaused()).isFalse();
        clock.set(NOW.plusSeconds(2));
        assertThat(mine.isPaused()).isFalse();
        assertThat(theirs.isPaused()).isFalse();
    }

    @Test
    void waitsLongerEachTimeUntilAnAnswerComes() {
        Throttle mine = throttle("account");
        long[] pauses = {2, 4, 8, 16, 32, 60, 60};
        for (long pause : pauses) {
            askTooMuch(mine);
            assertThat(mine.pausedUntil()).hasValue(clock.get().plusSeconds(pause));
            clock.set(clock.get().plusSeconds(pause));
        }

        assertThat(new ThrottledSender(one, mine).send(QUESTION, ONCE)).isNotNull();
        askTooMuch(mine);

        assertThat(mine.pausedUntil()).hasValue(clock.get().plusSeconds(2));
    }

    @Test
    void slowsAllWhenTheApiDoesNotLetTheAccountIn() {
        Throttle mine = throttle("account");
        Throttle raw = throttle("other");
        sandbox.faults().on("StatusAccount").times(2).answer(530, "Authentication failed");

        assertThatThrownBy(() -> new ThrottledSender(one, mine).send(QUESTION, ONCE))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThat(new ThrottledSender(one, raw).request(QUESTION, ONCE).code()).isEqualTo(530);

        assertThat(mine.pausedUntil()).hasValue(NOW.plusSeconds(2));
        assertThat(raw.pausedUntil()).hasValue(NOW.plusSeconds(2));
    }

    @Test
    void takesSeveralRequestsThatWereOnTheirWayForOneTime() {
        Throttle mine = throttle("account");

        askTooMuch(mine);
        askTooMuch(mine);
        clock.set(NOW.plusSeconds(2));
        askTooMuch(mine);

        assertThat(mine.pausedUntil()).hasValue(NOW.plusSeconds(2 + 4));
    }

    @Test
    void noticesItInRawResponsesAndInCallsWithoutWaiting() {
        sandbox.faults().on("StatusAccount").answer(425, "too much");
        Throttle mine = throttle("one");
        assertThat(new ThrottledSender(one, mine).request(QUESTION, ONCE).code())
                .isEqualTo(425);
        assertThat(mine.isPaused()).isTrue();

        sandbox.faults().on("StatusAccount").answer(425, "too much");
        Throttle theirs = throttle("other");
        assertThatThrownBy(new ThrottledSender(other, theirs).sendAsync(QUESTION, ONCE)::join)
                .hasCauseInstanceOf(TemporaryFailureException.class);
        Waiting.until(theirs::isPaused);
    }

    @Test
    void noticesItInAFailureOfAStageBehindTheCall() {
        sandbox.faults().on("StatusAccount").answer(425, "too much");
        Throttle mine = throttle("one");

        assertThatThrownBy(new ThrottledSender(new HookedSender(one, () -> {}), mine).sendAsync(QUESTION, ONCE)::join)
                .hasCauseInstanceOf(TemporaryFailureException.class);

        Waiting.until(mine::isPaused);
    }

    @Test
    void noticesItInTheAnswerToAnOrderThatMayHaveBeenCarriedOut() {
        RawCommand order = RawCommand.builder("AddDomain")
                .effect(Effect.ONCE)
                .parameter("DOMAIN", "new-a.com")
                .build();
        Throttle mine = throttle("one");
        sandbox.faults().on("AddDomain").answer(425, "too much");
        assertThatThrownBy(() -> new ThrottledSender(one, mine).send(order, ONCE))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(mine.pausedUntil()).hasValue(NOW.plusSeconds(2));

        Throttle theirs = throttle("other");
        sandbox.faults().on("AddDomain").answer(423, "failed");
        assertThatThrownBy(() -> new ThrottledSender(other, theirs).send(order, ONCE))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(theirs.isPaused()).isFalse();
    }

    /** It decides what may be taken from an order that the log lacks. */
    @Test
    void saysWhetherTheLogOfThePlatformIsComplete() {
        assertThat(new ThrottledSender(one, throttle("one")).hasCompleteLog()).isTrue();
        assertThat(new ThrottledSender(IspapiOnCnr.over(one), throttle("one")).hasCompleteLog())
                .isFalse();
    }

    @Test
    void keepsTheWorkersOfAnotherProgramFromSending() throws IOException {
        BulkJob job =
                BulkJob.in(database, "job", Planner.with(TldRules.bundled())).ofAccount("account");
        Path file = Files.writeString(
                directory.resolve("wishes.csv"), Contacts.registrations("name", 3, Contacts.add(one)));
        job.load(WishFile.of(file), "3 unknown", row -> {});
        // The first program's clock is an hour ahead, so that the pause is longer than this test.
        clock.set(Instant.now().plus(Duration.ofHours(1)));
        askTooMuch(throttle("account"));
        Instant until = runs.pausedUntil("account").orElseThrow();

        try (BulkWorkers workers = BulkWorkers.builder(job, other)
                .pollingEvery(Duration.ofMillis(20))
                .start()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> putOff(until) == 3);
        }

        assertThat(sandbox.view().calls(100))
                .extracting(CallView::command)
                .containsExactlyInAnyOrder("AddContact", "StatusAccount");
    }

    @Test
    void stopsBetweenTwoOrdersWhenTheBrakeIsSetMeanwhile() throws IOException {
        BulkJob job =
                BulkJob.in(database, "job", Planner.with(TldRules.bundled())).ofAccount("account");
        Path file = Files.writeString(
                directory.resolve("wishes.csv"), Contacts.registrations("name", 1, Contacts.add(one)));
        job.load(WishFile.of(file), "1 unknown", row -> {});
        Instant until = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        CommandSender braked = new HookedSender(other, () -> {
            runs.pauseUntil("account", until);
            Instant pausedAt = Instant.now();
            // The workers look twice a second.
            Waiting.until(() -> Instant.now().isAfter(pausedAt.plusMillis(600)));
        });

        try (BulkWorkers workers = BulkWorkers.builder(job, braked)
                .pollingEvery(Duration.ofMillis(20))
                .start()) {
            assertThat(workers).isNotNull();
            Waiting.until(() -> putOff(until) == 1);
        }

        assertThat(sandbox.view().calls(100))
                .extracting(CallView::command)
                .containsExactlyInAnyOrder("AddContact", "CheckDomains");
    }

    /** How many plans the workers put off to a time. */
    private int putOff(Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from ispapi_task where"
                        + " task_name like 'ispapi-plan:%' and picked = false and execution_time = ?")) {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
