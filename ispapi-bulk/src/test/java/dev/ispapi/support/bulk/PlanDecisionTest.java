package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.TaskRepository;
import com.github.kagkarlsson.scheduler.event.SchedulerListeners;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.ispapi.ConnectionException;
import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.tld.TldRules;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a transfer is looked at again that a worker carried on. */
final class PlanDecisionTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private JdbcConnectionPool database;
    private Sandbox sandbox;
    private IspapiClient client;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        sandbox = Sandbox.start();
        client = sandbox.client();
        sandbox.registry()
                .elsewhere("taken.com", "code", sandbox.clock().instant().plus(Duration.ofDays(200)));
        Plan plan = Planner.with(TldRules.bundled())
                .plan(TransferWish.builder("taken.com")
                        .auth("code")
                        .contacts(ContactHandles.all(Contacts.add(client)))
                        .build());
        assertThat(JdbcPlanStore.of(database)
                        .add(List.of(new StoredPlan(
                                "plan", Optional.of("job"), OptionalLong.of(1), PlanProgress.of(plan), ""))))
                .isEqualTo(1);
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
        database.dispose();
    }

    private PlanStatus status() {
        return JdbcPlanStore.of(database).find("plan").orElseThrow().progress().status();
    }

    private Throttle throttle() {
        return new Throttle(JdbcBulkStore.of(database), "account", InstantSource.fixed(NOW));
    }

    /** When the plan is to be looked at again; empty if the workers put it aside. */
    private Optional<Instant> executed(DataSource stored, PlanRunner runner, Throttle throttle) {
        PlanTask task = new PlanTask(
                "account",
                JdbcPlanStore.of(stored),
                JdbcBulkStore.of(database),
                runner,
                throttle,
                Duration.ofHours(1),
                InstantSource.fixed(NOW));
        Decision decision = new Decision();
        CompletionHandler<Void> handler = task.execute("plan");
        handler.complete(ExecutionComplete.simulatedSuccess(NOW), decision);
        assertThat(decision.told).hasSize(1);
        return decision.told.get(0);
    }

    private void tellOfSuccess() {
        try {
            PlanEvents.in(database, event -> {
                        throw new IllegalStateException("no plan waits for " + event);
                    })
                    .handle(new RegistrarEvent(
                            1,
                            "DOMAIN_TRANSFER",
                            "TRANSFER_SUCCESSFUL",
                            Optional.empty(),
                            List.of("domain:taken.com"),
                            ""));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isPutAsideUntilItsEventComes() {
        assertThat(executed(database, PlanRunner.of(client), throttle())).isEmpty();

        assertThat(status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
    }

    /** The worker still has the plan, so that the event can't give it to the workers: the worker has to see it. */
    @Test
    void goesOnAtOnceWhenItsEventComesRightAfterItWasSaved() {
        FailingDatabase stored = new FailingDatabase(database);
        stored.before(sql -> sql.startsWith("select") && status() == PlanStatus.WAITS_FOR_EVENT, this::tellOfSuccess);

        assertThat(executed(stored.source(), PlanRunner.of(client), throttle())).hasValue(NOW);

        assertThat(status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void isTriedAgainLaterWhenTheApiIsAway() {
        PlanRunner runner = PlanRunner.of(new HookedSender(client, () -> {
            throw new ConnectionException("CheckDomainTransfer", "no connection", null);
        }));

        assertThat(executed(database, runner, throttle())).hasValue(NOW.plus(Duration.ofHours(1)));

        assertThat(status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void goesOnWhenTheBrakeIsOff() {
        Throttle throttle = throttle();
        PlanRunner runner =
                PlanRunner.of(new HookedSender(client, throttle::slowDown)).stoppingWhen(throttle::isPaused);

        assertThat(executed(database, runner, throttle)).hasValue(NOW.plusSeconds(2));

        assertThat(status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void goesOnSoonWhenItOnlyStoppedBetweenTwoOrders() {
        Iterator<Boolean> stops = List.of(false, true).iterator();
        PlanRunner runner = PlanRunner.of(client).stoppingWhen(stops::next);

        assertThat(executed(database, runner, throttle())).hasValue(NOW.plusMillis(100));
    }

    /** What the scheduler is told to do with the plan. */
    private static final class Decision extends ExecutionOperations<Void> {

        private final List<Optional<Instant>> told = new ArrayList<>();

        Decision() {
            super(
                    (TaskRepository) Proxy.newProxyInstance(
                            TaskRepository.class.getClassLoader(),
                            new Class<?>[] {TaskRepository.class},
                            (self, method, values) -> {
                                throw new IllegalStateException("unexpected: " + method);
                            }),
                    SchedulerListeners.NOOP,
                    new Execution(NOW, new TaskInstance<Void>(JdbcBulkStore.task("job"), "plan")));
        }

        @Override
        public void remove() {
            told.add(Optional.empty());
        }

        @Override
        public void reschedule(ExecutionComplete complete, Instant time) {
            told.add(Optional.of(time));
        }
    }
}
