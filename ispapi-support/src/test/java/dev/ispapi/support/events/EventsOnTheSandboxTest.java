package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.ConnectionException;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.IspapiException;
import dev.ispapi.RetryPolicy;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.domain.TransferDomain;
import dev.ispapi.event.DeleteEvent;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxFault;
import dev.ispapi.sandbox.Sandboxed;
import dev.ispapi.support.events.EventMeaning.Kind;
import dev.ispapi.support.events.EventMeaning.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against an API with a network. */
@Sandboxed
class EventsOnTheSandboxTest {

    private static final Map<String, Consumer<SandboxFault>> FAULTS = Map.of(
            "dropBefore", SandboxFault::dropBefore,
            "dropAfter", SandboxFault::dropAfter,
            "cutOff", SandboxFault::cutOff,
            "garbage", SandboxFault::garbage,
            "421", fault -> fault.answer(421, "Command failed due to server error. Client should try again"),
            "425 after", fault -> fault.answerAfter(425, "Service is used too much"));

    private final List<String> delivered = new ArrayList<>();
    private Sandbox sandbox;
    private IspapiClient ispapi;

    @BeforeEach
    void take(Sandbox ofThisTest) {
        sandbox = ofThisTest;
        // Each fault is to reach the reader, so nothing is tried twice below it.
        ispapi = IspapiClient.builder()
                .environment(sandbox.environment())
                .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    @AfterEach
    void close() {
        ispapi.close();
    }

    private EventReader reader(EventStore store) {
        return EventReader.builder(ispapi)
                .handler(event -> delivered.add(event.domain().orElseThrow() + " " + event.subclass()))
                .store(store)
                .pageSize(2)
                .build();
    }

    private void order(String domain) {
        sandbox.registry().elsewhere(domain, "Code-1", sandbox.clock().instant().plus(Duration.ofDays(100)));
        ispapi.send(TransferDomain.builder().domain(domain).auth("Code-1").build());
    }

    private int left() {
        return ispapi.send(QueryEventList.builder().build()).entries().size();
    }

    @Test
    void tellsWhatWaitsHowItsTransferEnded() {
        Map<String, List<Stage>> stages = Map.of("first.com", new ArrayList<>(), "second.com", new ArrayList<>());
        EventWaits waiting = new EventWaits(event -> delivered.add(event.toString()));
        stages.forEach(
                (domain, told) -> waiting.await(CorrelationKey.domain(DomainName.of(domain), Kind.TRANSFER), event -> {
                    told.add(event.meaning().stage());
                    return event.meaning().stage().isFinal();
                }));
        EventReader reader = EventReader.builder(ispapi).handler(waiting).build();

        order("first.com");
        order("second.com");
        reader.readAll();
        sandbox.registry().approve("first.com");
        sandbox.registry().deny("second.com");
        reader.readAll();

        assertThat(stages)
                .containsEntry("first.com", List.of(Stage.PENDING, Stage.SUCCESSFUL))
                .containsEntry("second.com", List.of(Stage.PENDING, Stage.FAILED));
        assertThat(waiting.keys()).isEmpty();
        assertThat(delivered).isEmpty();
        assertThat(left()).isZero();
    }

    static Set<String> faults() {
        return FAULTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void losesAndRepeatsNothingWhereverTheNetworkFails(String fault) {
        List<String> expected = List.of("a.com TRANSFER_PENDING", "b.com TRANSFER_PENDING", "c.com TRANSFER_PENDING");
        EventStore store = EventStore.inMemory();
        for (String command : List.of("QueryEventList", "StatusEvent", "DeleteEvent")) {
            delivered.clear();
            List.of("a.com", "b.com", "c.com").forEach(this::order);
            FAULTS.get(fault).accept(sandbox.faults().on(command));

            assertThatThrownBy(() -> reader(store).readAll()).isInstanceOf(IspapiException.class);
            // A new reader, as after a restart.
            reader(store).readAll();

            assertThat(delivered).as("%s of %s", fault, command).isEqualTo(expected);
            assertThat(left()).isZero();
            List.of("a.com", "b.com", "c.com")
                    .forEach(domain -> sandbox.registry().deny(domain));
            reader(store).readAll();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dropBefore", "dropAfter"})
    void deliversAgainWithoutAStoreThatOutlivesTheProgram(String fault) {
        order("a.com");
        FAULTS.get(fault).accept(sandbox.faults().on("DeleteEvent"));
        assertThatThrownBy(() -> reader(EventStore.inMemory()).readAll()).isInstanceOf(IspapiException.class);

        reader(EventStore.inMemory()).readAll();

        assertThat(new LinkedHashSet<>(delivered)).containsExactly("a.com TRANSFER_PENDING");
        assertThat(delivered).hasSize(fault.equals("dropBefore") ? 2 : 1);
        assertThat(left()).isZero();
    }

    @Test
    void waitsForTheNetworkWithoutLosingAnything() {
        order("a.com");
        sandbox.faults().refuseConnections();
        EventReader reader = reader(EventStore.inMemory());
        assertThatThrownBy(reader::readAll).isInstanceOf(ConnectionException.class);
        sandbox.faults().acceptConnections();

        reader.readAll();

        assertThat(delivered).containsExactly("a.com TRANSFER_PENDING");
    }

    @Test
    void passesOnThatTheApiAsksToComeBackLater() {
        sandbox.faults().on("QueryEventList").times(5).answer(423, "Try again later");

        assertThatThrownBy(() -> reader(EventStore.inMemory()).poll()).isInstanceOf(TemporaryFailureException.class);
    }

    @Test
    void leavesTheRestIfTheProgramDeletesAnEventByHand() {
        order("a.com");
        order("b.com");
        EventReader reader = EventReader.builder(ispapi)
                .handler(event -> {
                    delivered.add(event.domain().orElseThrow().ascii());
                    ispapi.send(DeleteEvent.builder().event(event.number()).build());
                })
                .build();

        assertThat(reader.readAll().delivered()).isEqualTo(2);
        assertThat(delivered).containsExactly("a.com", "b.com");
    }
}
