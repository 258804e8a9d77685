package dev.ispapi.support.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.events.EventPosition;
import dev.ispapi.support.events.EventRecord;
import dev.ispapi.support.events.EventRecord.State;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.PlanEvent;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanReadings;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.tld.TldRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the stores on each database. */
abstract class JdbcStoreTest {

    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Optional<Instant> DATE = Optional.of(Instant.parse("2026-05-01T08:30:00Z"));

    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private DataSource database;
    private JdbcPlanStore plans;

    /** A database without tables. */
    abstract DataSource empty() throws SQLException;

    @BeforeEach
    void create() throws SQLException {
        database = empty();
        JdbcSchema.of(database).create();
        plans = JdbcPlanStore.of(database);
    }

    static PlanProgress transfer(String domain) {
        return PlanProgress.of(Planner.with(TldRules.bundled())
                .plan(TransferWish.builder(domain)
                        .auth("sentinel-7f3a")
                        .contacts(ContactHandles.all("P-ABC1"))
                        .build()));
    }

    final DataSource database() {
        return database;
    }

    final JdbcPlanStore plans() {
        return plans;
    }

    private static StoredPlan stored(String id, PlanProgress progress) {
        return new StoredPlan(id, Optional.of("job"), OptionalLong.of(7), progress, "");
    }

    private JdbcEventStore events(String account) {
        return JdbcEventStore.of(database, account, LEASE, clock::get);
    }

    /** What the database holds of a plan, as it stands there. */
    final String storedText(String id) {
        return new Sql(database)
                .first("read", row -> row.getString(1), "select progress from ispapi_plan where id = ?", id)
                .orElseThrow();
    }

    final void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void createsItsTablesOnce() {
        assertThat(JdbcSchema.of(database).create().check()).isNotNull();
    }

    @Test
    void saysThatTheTablesAreMissing() throws SQLException {
        DataSource other = empty();

        assertThatThrownBy(() -> JdbcPlanStore.of(other))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the tables of ispapi are missing in the database; run V1__ispapi_");
    }

    @Test
    void refusesTablesOfAnotherVersion() throws SQLException {
        execute("update ispapi_schema set version = 0");
        assertThatThrownBy(() -> JdbcPlanStore.of(database))
                .isInstanceOf(StoreException.class)
                .hasMessage("the tables of ispapi in the database are of version 0, and this library needs version 1;"
                        + " run the scripts of the newer versions first");

        execute("update ispapi_schema set version = 9");
        assertThatThrownBy(() -> JdbcSchema.of(database).create())
                .hasMessage("the tables of ispapi in the database are of version 9, and this library needs version 1;"
                        + " use a newer version of the library");
    }

    @Test
    void keepsAPlanWithItsSecretsUntilItIsOver() {
        PlanProgress progress = transfer("example.de");

        assertThat(plans.add(List.of(stored("a", progress)))).isEqualTo(1);

        assertThat(plans.find("a")).hasValue(stored("a", progress));
        assertThat(storedText("a")).contains("sentinel-7f3a");
        assertThat(plans.find("b")).isEmpty();
        PlanProgress done = PlanReadings.allDone(progress).nextRevision();
        plans.save("a", done, "over");
        StoredPlan over = plans.find("a").orElseThrow();
        assertThat(over.progress().status()).isEqualTo(PlanStatus.DONE);
        assertThat(storedText("a")).doesNotContain("sentinel");
        assertThat(over.message()).isEqualTo("over");
    }

    @Test
    void addsAPlanOnce() {
        plans.add(List.of(stored("a", transfer("example.de"))));
        plans.save("a", transfer("example.de").nextRevision(), "");

        int added = plans.add(List.of(
                stored("a", transfer("example.de")),
                stored("b", transfer("example.fr")),
                stored("b", transfer("example.fr"))));

        assertThat(added).isEqualTo(1);
        assertThat(plans.find("a").orElseThrow().progress().revision()).isEqualTo(1);
        assertThat(plans.find("b")).isPresent();
    }

    @Test
    void refusesARevisionThatIsNotNewer() {
        PlanProgress first = transfer("example.de");
        plans.add(List.of(stored("a", first)));
        plans.saving("a").save(first.nextRevision());

        assertThatThrownBy(() -> plans.saving("a").save(first.nextRevision()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the plan a is stored with revision 1 or a newer one, or is not there:"
                        + " another program carries it out");
        assertThatThrownBy(() -> plans.save("nothing", first.nextRevision(), ""))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsOneOfManySaveTheSameRevision() throws Exception {
        PlanProgress first = transfer("example.de");
        plans.add(List.of(stored("a", first)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Boolean>> saved = IntStream.range(0, 8)
                    .mapToObj(index -> threads.submit(() -> {
                        start.await();
                        try {
                            plans.save("a", first.nextRevision(), "");
                            return true;
                        } catch (IllegalStateException e) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            int winners = 0;
            for (Future<Boolean> one : saved) {
                winners += one.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void findsThePlanThatWaitsForAnEvent() {
        PlanProgress waiting = PlanReadings.waiting(transfer("example.de"), "transfer", NOW.plusMillis(300));
        plans.add(List.of(stored("a", transfer("example.de")), stored("b", transfer("example.fr"))));
        plans.save("a", waiting.nextRevision(), "");
        PlanEvent event = new PlanEvent("domain_transfer", "TRANSFER_SUCCESSFUL", DomainName.of("example.de"));

        assertThat(plans.waitingFor(event, Optional.of(NOW)))
                .extracting(StoredPlan::id)
                .containsExactly("a");
        assertThat(plans.waitingFor(event, Optional.empty())).hasSize(1);
        assertThat(plans.waitingFor(event, Optional.of(NOW.minusSeconds(1)))).isEmpty();
        assertThat(plans.waitingFor(
                        new PlanEvent("DOMAIN_TRADE", "TRADE_SUCCESSFUL", DomainName.of("example.de")),
                        Optional.of(NOW)))
                .isEmpty();
        plans.save("a", PlanReadings.allDone(waiting).nextRevision().nextRevision(), "");
        assertThat(plans.waitingFor(event, Optional.of(NOW))).isEmpty();
    }

    @Test
    void findsNoPlanWhoseStepWasNotSent() {
        plans.add(List.of(stored("a", PlanReadings.done(transfer("example.de"), "check"))));
        PlanEvent event = new PlanEvent("DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", DomainName.of("example.de"));

        assertThat(plans.waitingFor(event, Optional.of(NOW))).isEmpty();
    }

    @Test
    void remembersEventsOfEachAccountAlone() {
        JdbcEventStore store = events("one");
        EventRecord handled = new EventRecord(1, DATE, State.HANDLED, 2);
        EventRecord aside = new EventRecord(2, Optional.empty(), State.SET_ASIDE, 5);
        store.save(new EventRecord(1, DATE, State.TRIED, 1));
        store.save(handled);
        store.save(aside);

        assertThat(store.find(1)).hasValue(handled);
        assertThat(store.setAside()).containsExactly(aside);
        assertThat(store.position()).hasValue(new EventPosition(1, DATE));
        assertThat(events("two").find(1)).isEmpty();
        assertThat(events("two").position()).isEmpty();
        store.forget(2);
        assertThat(store.setAside()).isEmpty();
    }

    @Test
    void cutsALongMessageInsteadOfLosingThePlan() {
        PlanProgress progress = transfer("example.de");
        plans.add(List.of(stored("a", progress)));

        plans.save("a", progress.nextRevision(), "x".repeat(1_001));

        assertThat(plans.find("a").orElseThrow().message()).isEqualTo("x".repeat(1_000));
    }

    @Test
    void forgetsHandledEventsAfterThirtyDaysAndNoOthers() {
        JdbcEventStore store = events("one");
        store.save(new EventRecord(1, DATE, State.HANDLED, 0));
        store.save(new EventRecord(2, DATE, State.SET_ASIDE, 1));
        clock.set(NOW.plus(Duration.ofDays(29)));
        store.save(new EventRecord(4, DATE, State.HANDLED, 0));
        assertThat(store.find(1)).isPresent();
        clock.set(NOW.plus(Duration.ofDays(31)));

        store.save(new EventRecord(3, DATE, State.HANDLED, 0));

        assertThat(store.find(1)).isEmpty();
        assertThat(store.find(2)).isPresent();
        assertThat(store.find(3)).isPresent();
    }

    @Test
    void letsOneReaderClaimTheEventsAndASpareTakeOver() {
        JdbcEventStore first = events("one");
        JdbcEventStore spare = events("one");

        assertThat(first.claim()).isTrue();
        assertThat(first.claim()).isTrue();
        assertThat(spare.claim()).isFalse();
        assertThat(events("two").claim()).isTrue();
        clock.set(NOW.plusSeconds(9));
        assertThat(first.claim()).isTrue();
        clock.set(NOW.plusSeconds(18));
        assertThat(spare.claim()).isFalse();
        clock.set(NOW.plusSeconds(20));
        assertThat(spare.claim()).isTrue();
        assertThat(first.claim()).isFalse();
        spare.close();
        assertThat(first.claim()).isTrue();
    }

    /** A reader that was away for longer than its lease must not give back what another holds by now. */
    @Test
    void givesBackItsOwnLeaseAlone() {
        JdbcEventStore late = events("one");
        JdbcEventStore spare = events("one");
        JdbcEventStore third = events("one");
        assertThat(late.claim()).isTrue();
        clock.set(NOW.plusSeconds(11));
        assertThat(spare.claim()).isTrue();

        late.close();

        assertThat(third.claim()).isFalse();
    }

    /** Only a lease that another holds is none of this one's: what failed otherwise is told. */
    @Test
    void tellsThatALeaseCouldNotBeTaken() {
        JdbcEventStore store = JdbcEventStore.of(
                new HookedDatabase(database)
                        .before("insert into ispapi_lease", () -> drop("ispapi_lease"))
                        .source(),
                "one",
                LEASE,
                clock::get);

        assertThatThrownBy(store::claim)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not take a lease: ");
    }

    private void drop(String table) {
        try {
            execute("drop table " + table);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesALeaseOfASecondAndNoShorterOne() {
        assertThat(JdbcEventStore.of(database, "one", Duration.ofSeconds(1)).claim())
                .isTrue();
        assertThatThrownBy(() -> JdbcEventStore.of(database, "one", Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a lease of a second or more, found PT0.999S");
    }

    @Test
    void addsWhatIsLeftWhenAnotherProgramAddsSomeOfItAtTheSameMoment() {
        PlanProgress progress = transfer("example.de");
        JdbcPlanStore late = JdbcPlanStore.of(new HookedDatabase(database)
                .before("insert into ispapi_plan", () -> plans.add(List.of(stored("a", progress))))
                .source());

        assertThat(late.add(List.of(stored("a", progress), stored("b", progress))))
                .isEqualTo(1);

        assertThat(plans.find("a")).isPresent();
        assertThat(plans.find("b")).isPresent();
    }

    @Test
    void saysThatTheDatabaseHasLostItsTables() throws SQLException {
        execute("drop table ispapi_plan");

        assertThatThrownBy(() -> plans.find("a"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(
                        "could not read a plan: its tables are missing, create them with JdbcSchema.create(); ");
    }
}
