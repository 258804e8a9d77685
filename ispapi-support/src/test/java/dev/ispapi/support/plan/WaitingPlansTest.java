package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import dev.ispapi.support.events.EventReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Sandboxed
class WaitingPlansTest {

    private static final String AUTH = "Start-1234";

    private final List<PlanRun> runs = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private Sandbox sandbox;
    private IspapiClient ispapi;
    private PlanRunner runner;
    private WaitingPlans waiting;

    @BeforeEach
    void setUp(Sandbox local, IspapiClient client) {
        sandbox = local;
        ispapi = client;
        runner = PlanRunner.of(ispapi);
        waiting = WaitingPlans.of(runner, runs::add, event -> others.add(event.domain() + " " + event.subclass()));
    }

    private PlanProgress transfer(String domain) {
        sandbox.registry().elsewhere(domain, AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanRun run = runner.run(PlanProgress.of(Plans.of(TransferWish.builder(domain)
                .auth(AUTH)
                .contacts(ContactHandles.all(SandboxContacts.add(ispapi, "Mustermann")))
                .delegation(Delegation.to("ns1.example.net", "ns2.example.net"))
                .build())));
        assertThat(run.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        return run.progress();
    }

    private void read() {
        EventReader.builder(ispapi).handler(waiting).build().readAll();
    }

    @Test
    void carriesEachTransferOnWithItsOwnEvent() {
        waiting.add(transfer("first.com"), sandbox.clock().instant());
        waiting.add(transfer("second.com"), sandbox.clock().instant());

        read();
        assertThat(runs).isEmpty();
        sandbox.registry().deny("second.com");
        sandbox.registry().approve("first.com");
        read();

        assertThat(runs).extracting(PlanRun::status).containsExactlyInAnyOrder(PlanStatus.DONE, PlanStatus.FAILED);
        assertThat(runs)
                .filteredOn(run -> run.status() == PlanStatus.DONE)
                .extracting(run -> run.progress().plan().domain())
                .containsExactly(DomainName.of("first.com"));
        assertThat(waiting.plans()).isEmpty();
        assertThat(ispapi.send(QueryEventList.builder().build()).entries()).isEmpty();
    }

    @Test
    void anEventOfAnEarlierAttemptDecidesNothing() {
        PlanProgress progress = transfer("first.com");
        sandbox.registry().approve("first.com");
        waiting.add(progress, sandbox.clock().instant().plus(Duration.ofDays(7)));

        read();

        assertThat(runs).isEmpty();
        assertThat(waiting.plans()).containsExactly(progress);
        assertThat(others).hasSize(2);
    }

    @Test
    void carriesOnATransferThatWasPutOffAndAskedAbout() {
        sandbox.registry()
                .elsewhere("first.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        sandbox.faults().on("TransferDomain").answerAfter(423, "put off");
        PlanRun unknown = runner.run(PlanProgress.of(Plans.of(TransferWish.builder("first.com")
                .auth(AUTH)
                .contacts(ContactHandles.all(SandboxContacts.add(ispapi, "Mustermann")))
                .build())));
        assertThat(unknown.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        waiting.add(runner.run(unknown.progress()).progress(), sandbox.clock().instant());

        sandbox.registry().approve("first.com");
        read();

        assertThat(runs).extracting(PlanRun::status).containsExactly(PlanStatus.DONE);
        assertThat(sandbox.view().calls(1_000))
                .filteredOn(call -> call.command().equals("TransferDomain"))
                .hasSize(1);
    }

    @Test
    void takesAnEventOfTheSameSecondWhoseDateHasNoFraction() {
        PlanProgress progress = transfer("first.com");
        sandbox.registry().approve("first.com");
        Instant second = ispapi.send(QueryEventList.builder().build()).entries().stream()
                .flatMap(entry -> entry.eventDate().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .truncatedTo(ChronoUnit.SECONDS);
        waiting.add(progress, second.plusMillis(999));

        read();

        assertThat(runs).extracting(PlanRun::status).containsExactly(PlanStatus.DONE);
    }

    @Test
    void handsOnWhatNoPlanWaitsFor() {
        transfer("first.com");

        read();

        assertThat(others).containsExactly("Optional[first.com] TRANSFER_PENDING");
    }

    @Test
    void anEventStaysUntilTheProgressIsSaved() {
        waiting = WaitingPlans.of(
                runner.savingTo(progress -> {
                    throw new IllegalStateException("no space left");
                }),
                runs::add,
                event -> others.add(event.subclass()));
        PlanProgress progress = transfer("first.com");
        waiting.add(progress, sandbox.clock().instant());
        sandbox.registry().approve("first.com");

        assertThatThrownBy(this::read).hasStackTraceContaining("no space left");

        assertThat(waiting.plans()).containsExactly(progress);
        assertThat(ispapi.send(QueryEventList.builder().build()).entries()).isNotEmpty();
    }

    @Test
    void refusesAPlanThatWaitsForNothing() {
        PlanProgress fresh = PlanProgress.of(Plans.of(RenewalModeWish.expire("first.com")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiting.add(fresh, Instant.EPOCH))
                .withMessageContaining("expected a plan that waits for an event, found one that is");
    }
}
