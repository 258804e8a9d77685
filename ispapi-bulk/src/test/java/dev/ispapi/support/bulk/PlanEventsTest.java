package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.jdbc.JdbcBulkStore;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.tld.TldRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of plans in a database, of which each waits for its transfer and has a step behind it. */
final class PlanEventsTest {

    private static final Instant SENT = Instant.parse("2026-06-01T12:00:00Z");
    private static final Plan TRANSFER = Planner.with(TldRules.bundled())
            .plan(TransferWish.builder("taken.com")
                    .auth("code")
                    .contacts(ContactHandles.all("P-1"))
                    .build());

    private final List<RegistrarEvent> others = new ArrayList<>();

    private JdbcConnectionPool database;
    private JdbcPlanStore plans;
    private PlanEvents events;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        plans = JdbcPlanStore.of(database);
        events = PlanEvents.in(database, others::add);
        List<StepState> states = List.of(
                new StepState(Status.DONE, Optional.empty(), ""),
                new StepState(Status.WAITING, Optional.of(200), Optional.of(SENT), ""),
                new StepState(Status.OPEN, Optional.empty(), ""));
        PlanProgress waiting = new PlanProgress(TRANSFER, states, 0);
        int added = plans.add(List.of(new StoredPlan("plan", Optional.of("job"), OptionalLong.of(1), waiting, "")));
        assertThat(added).isEqualTo(1);
        assertThat(status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
    }

    @AfterEach
    void stop() {
        database.dispose();
    }

    private static PlanProgress transferIs(Status status, int revision) {
        List<StepState> states = List.of(
                new StepState(Status.DONE, Optional.empty(), ""),
                new StepState(status, Optional.of(200), Optional.of(SENT), ""),
                new StepState(Status.OPEN, Optional.empty(), ""));
        return new PlanProgress(TRANSFER, states, revision);
    }

    private PlanStatus status() {
        return plans.find("plan").orElseThrow().progress().status();
    }

    private static RegistrarEvent event(String subclass, String domain, Instant date) {
        return new RegistrarEvent(1, "DOMAIN_TRANSFER", subclass, Optional.of(date), List.of("domain:" + domain), "");
    }

    @Test
    void givesThePlanBackToTheWorkers() throws Exception {
        events.handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(60)));

        assertThat(status()).isEqualTo(PlanStatus.READY);
        assertThat(HandedOver.all(database)).isEqualTo(1);
        assertThat(others).isEmpty();
    }

    @Test
    void leavesThePlanOfNoJobToTheProgramThatStoredIt() throws Exception {
        PlanProgress waiting = plans.find("plan").orElseThrow().progress();
        int added = plans.add(List.of(new StoredPlan("own", Optional.empty(), OptionalLong.empty(), waiting, "")));

        events.handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(60)));

        assertThat(added).isEqualTo(1);
        assertThat(plans.find("own").orElseThrow().progress().status()).isEqualTo(PlanStatus.READY);
        assertThat(HandedOver.all(database)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENDING", "UNKNOWN"})
    void takesTheEventThatComesBeforeTheAnswerToTheOrder(Status before) throws Exception {
        plans.save("plan", transferIs(before, 1), "");

        events.handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(1)));

        assertThat(others).isEmpty();
        assertThat(status()).isEqualTo(PlanStatus.READY);
        assertThat(HandedOver.all(database)).isEqualTo(1);
    }

    @Test
    void leavesAnEventAloneBeforeTheOrderIsSent() throws Exception {
        plans.save("plan", transferIs(Status.OPEN, 1), "");
        RegistrarEvent event = event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(1));

        events.handle(event);

        assertThat(others).containsExactly(event);
        assertThat(status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void takesAnEventWhileAWorkerSavesTheAnswer() throws Exception {
        plans.save("plan", transferIs(Status.SENDING, 1), "");
        AtomicInteger saves = new AtomicInteger();
        FailingDatabase busy = new FailingDatabase(database);
        busy.fail(
                sql -> {
                    if (sql.startsWith("update ispapi_plan") && saves.getAndIncrement() == 0) {
                        plans.save("plan", transferIs(Status.WAITING, 2), "");
                    }
                    return false;
                },
                "never",
                "");

        PlanEvents.in(busy.source(), others::add)
                .handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(1)));

        assertThat(saves).hasValue(2);
        assertThat(others).isEmpty();
        assertThat(status()).isEqualTo(PlanStatus.READY);
        assertThat(plans.find("plan").orElseThrow().progress().revision()).isEqualTo(3);
    }

    @Test
    void bringsForwardWhatIsLookedAtMuchLater() throws Exception {
        plans.save("plan", transferIs(Status.UNKNOWN, 1), "");
        JdbcBulkStore runs = JdbcBulkStore.of(database);
        runs.wake("plan");
        Instant later = Instant.now().plus(Duration.ofHours(6));
        HandedOver.putOff(database, later);
        assertThat(HandedOver.after(database, later.minusSeconds(1))).isEqualTo(1);

        events.handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(1)));

        assertThat(HandedOver.all(database)).isEqualTo(1);
        assertThat(HandedOver.after(database, later.minusSeconds(1))).isZero();
    }

    @Test
    void tellsAllPlansThatWaitForTheEvent() throws Exception {
        PlanProgress waiting = plans.find("plan").orElseThrow().progress();
        int added = plans.add(List.of(new StoredPlan("second", Optional.of("job"), OptionalLong.of(2), waiting, "")));
        assertThat(added).isEqualTo(1);

        events.handle(event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(60)));

        assertThat(status()).isEqualTo(PlanStatus.READY);
        assertThat(plans.find("second").orElseThrow().progress().status()).isEqualTo(PlanStatus.READY);
        assertThat(HandedOver.all(database)).isEqualTo(2);
    }

    @Test
    void endsThePlanOfATransferThatFailed() throws Exception {
        events.handle(event("TRANSFER_DENIED", "taken.com", SENT.plusSeconds(60)));

        assertThat(status()).isEqualTo(PlanStatus.FAILED);
        assertThat(HandedOver.all(database)).isZero();
        assertThat(plans.find("plan").orElseThrow().message()).isEqualTo("DOMAIN_TRANSFER TRANSFER_DENIED");
    }

    @Test
    void anEventOfAnEarlierTransferDecidesNothing() throws Exception {
        RegistrarEvent earlier = event("TRANSFER_SUCCESSFUL", "taken.com", SENT.minusSeconds(60));

        events.handle(earlier);

        assertThat(status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(HandedOver.all(database)).isZero();
        assertThat(others).containsExactly(earlier);
    }

    @Test
    void leavesWhatNoPlanWaitsForToOthers() throws Exception {
        RegistrarEvent other = event("TRANSFER_SUCCESSFUL", "other.com", SENT.plusSeconds(60));

        events.handle(other);

        assertThat(status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(others).containsExactly(other);
    }

    @Test
    void takesAnEventThatComesTwiceOnce() throws Exception {
        RegistrarEvent event = event("TRANSFER_SUCCESSFUL", "taken.com", SENT.plusSeconds(60));

        events.handle(event);
        events.handle(event);

        assertThat(status()).isEqualTo(PlanStatus.READY);
        assertThat(HandedOver.all(database)).isEqualTo(1);
        assertThat(others).containsExactly(event);
    }
}
