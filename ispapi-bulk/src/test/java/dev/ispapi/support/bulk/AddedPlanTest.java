package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.view.CallView;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.RenewalModeWish;
import dev.ispapi.support.plan.StepState;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.support.plan.UserTransferWish;
import dev.ispapi.tld.TldRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders that a program gives to the workers one by one. */
final class AddedPlanTest {

    private static final Planner PLANNER = Planner.with(TldRules.bundled());

    private JdbcConnectionPool database;
    private BulkJob job;

    @BeforeEach
    void start() {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.of(database).create();
        job = BulkJob.in(database, "orders", PLANNER).ofAccount("account");
    }

    @AfterEach
    void stop() {
        database.dispose();
    }

    private static Plan renewal(String domain) {
        return PLANNER.plan(RenewWish.builder(domain).build());
    }

    private static Plan mode(String domain) {
        return PLANNER.plan(RenewalModeWish.expire(domain));
    }

    @Test
    void isCarriedOutByTheWorkersOnceForEachKey() {
        assertThat(job.add("4711", mode("a.com"))).isTrue();
        assertThat(job.add("4711", mode("a.com"))).isFalse();
        assertThat(job.add("4712", mode("b.com"))).isTrue();

        try (Sandbox sandbox = Sandbox.start();
                IspapiClient client = sandbox.client()) {
            try (BulkWorkers workers = BulkWorkers.builder(job, client)
                    .pollingEvery(Duration.ofMillis(20))
                    .start()) {
                assertThat(workers).isNotNull();
                Waiting.until(() -> job.progress().ended() == 2);
            }

            assertThat(sandbox.view().calls(100)).extracting(CallView::command).containsOnly("SetDomainRenewalMode");
            assertThat(sandbox.view().calls(100)).hasSize(2);
        }
    }

    @Test
    void isFoundByItsKey() {
        job.add("4711", renewal("a.com"));

        assertThat(job.find("4711")).hasValueSatisfying(order -> {
            assertThat(order.status()).isEqualTo("READY");
            assertThat(order.progress().plan().domain().ascii()).isEqualTo("a.com");
        });
        assertThat(job.find("4712")).isEmpty();
        assertThat(BulkJob.in(database, "other", PLANNER).find("4711")).isEmpty();
    }

    @Test
    void keepsWhatWasStoredFirst() {
        job.add("4711", renewal("a.com"));

        assertThat(job.add("4711", renewal("b.com"))).isFalse();

        assertThat(job.find("4711").orElseThrow().progress().plan().domain().ascii())
                .isEqualTo("a.com");
    }

    @Test
    void refusesAPlanThatLacksValuesOrConsents() {
        Plan transfer = PLANNER.plan(UserTransferWish.builder("a.com").build());
        Plan agreed = PlanProgress.of(transfer).agree("transfer-cost").plan();

        assertThatThrownBy(() -> job.add("4711", transfer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a plan that can be carried out, found one that needs transfer AUTH, consent"
                        + " transfer-cost");
        // It could begin, with a question; and would stop halfway.
        assertThat(PlanProgress.of(agreed).status()).isEqualTo(PlanStatus.READY);
        assertThatThrownBy(() -> job.add("4711", agreed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a plan that can be carried out, found one that needs transfer AUTH");

        assertThat(job.progress().state()).isEmpty();
        assertThat(job.find("4711")).isEmpty();
    }

    @Test
    void refusesAKeyThatIsEmptyOrTooLong() {
        assertThatThrownBy(() -> job.add(" ", renewal("a.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a key of the order with 1 to 200 characters, found 1");
        assertThatThrownBy(() -> job.find("k".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a key of the order with 1 to 200 characters, found 201");
        assertThat(job.add("k".repeat(200), renewal("a.com"))).isTrue();
    }

    @Test
    void wantsTheAccountOfTheJob() {
        job.add("4711", renewal("a.com"));
        BulkJob theirs = BulkJob.in(database, "orders", PLANNER).ofAccount("their-login");

        assertThatThrownBy(() -> theirs.add("4712", renewal("b.com"))).isInstanceOf(BulkAccountException.class);
        assertThatThrownBy(() -> BulkJob.in(database, "orders", PLANNER).add("4712", renewal("b.com")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name it with ofAccount");

        assertThat(job.progress().total()).isEqualTo(1);
    }

    @Test
    void waitsInAPausedJobAndIsRefusedByACancelledOne() {
        job.add("4711", renewal("a.com"));
        job.pause();
        assertThat(job.add("4712", renewal("b.com"))).isTrue();
        assertThat(HandedOver.all(database)).isEqualTo(1);

        job.resume();
        assertThat(HandedOver.all(database)).isEqualTo(2);

        assertThat(job.cancel()).isEqualTo(2);
        assertThatThrownBy(() -> job.add("4713", renewal("c.com")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the job orders is cancelled; give the order to another job");
        assertThat(job.progress().state()).hasValue(BulkState.CANCELLED);
        assertThat(job.progress().total()).isEqualTo(2);
    }

    @Test
    void isTakenUpAfterAFailureOnlyWhenToldTo() {
        job.add("4711", renewal("a.com"));
        fail(job.find("4711").orElseThrow());
        HandedOver.takeAway(database);

        assertThat(job.add("4711", renewal("a.com"))).isFalse();
        assertThat(job.progress().counts()).isEqualTo(Map.of("FAILED", 1L));
        assertThat(HandedOver.all(database)).isZero();

        assertThat(job.retryingFailedRows().add("4711", renewal("a.com"))).isFalse();
        assertThat(job.progress().counts()).isEqualTo(Map.of("READY", 1L));
        assertThat(HandedOver.all(database)).isEqualTo(1);
    }

    @Test
    void hasNoRowInTheReport() {
        job.add("4711", renewal("a.com"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (BulkReport report = BulkReport.csv(out)) {
            job.forEachRow(report::add);
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith(",renew,a.com,READY");
    }

    private void fail(StoredPlan stored) {
        PlanProgress progress = stored.progress();
        List<StepState> states = new ArrayList<>(
                Collections.nCopies(progress.states().size() - 1, new StepState(Status.DONE, Optional.empty(), "")));
        states.add(new StepState(Status.FAILED, Optional.empty(), ""));
        JdbcPlanStore.of(database)
                .save(stored.id(), new PlanProgress(progress.plan(), states, progress.revision() + 1), "");
        assertThat(job.progress().count(PlanStatus.FAILED)).isEqualTo(1);
    }
}
