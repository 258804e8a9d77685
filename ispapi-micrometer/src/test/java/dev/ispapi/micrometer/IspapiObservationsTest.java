package dev.ispapi.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ispapi.CommandFailedException;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.Context;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IspapiObservationsTest {

    private final ObservationRegistry registry = ObservationRegistry.create();
    private final List<Context> stopped = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private Sandbox sandbox;
    private IspapiClient ispapi;

    @BeforeEach
    void start() {
        registry.observationConfig().observationHandler(new ObservationHandler<>() {

            @Override
            public void onEvent(Observation.Event event, Context context) {
                events.add(event.getName() + ": " + event.getContextualName());
            }

            @Override
            public void onStop(Context context) {
                stopped.add(context);
            }

            @Override
            public boolean supportsContext(Context context) {
                return true;
            }
        });
        sandbox = Sandbox.start();
        ispapi = IspapiClient.builder()
                .environment(sandbox.environment())
                .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .callListener(IspapiObservations.of(registry))
                .build();
    }

    @AfterEach
    void stop() {
        ispapi.close();
        sandbox.close();
    }

    @Test
    void aCallIsAnObservationBelowTheCurrentOne() {
        Observation order = Observation.start("order", registry);
        order.scoped(() -> {
            ispapi.send(StatusAccount.builder().build());
        });
        order.stop();

        Context call = stopped.get(0);
        assertThat(call.getName()).isEqualTo("ispapi.call");
        assertThat(call.getContextualName()).isEqualTo("ispapi StatusAccount");
        assertThat(call.getParentObservation()).isEqualTo(order);
        assertThat(call.getLowCardinalityKeyValues())
                .contains(
                        KeyValue.of("command", "StatusAccount"),
                        KeyValue.of("code", "200"),
                        KeyValue.of("outcome", "succeeded"),
                        KeyValue.of("platform", "ISPAPI"));
        assertThat(call.getError()).isNull();
    }

    @Test
    void eachAttemptIsAnEvent() {
        sandbox.faults().on("StatusAccount").answer(421, "later");

        ispapi.send(StatusAccount.builder().build());

        assertThat(events).containsExactly("ispapi.attempt: attempt 1 421", "ispapi.attempt: attempt 2 200");
        assertThat(stopped).hasSize(1);
    }

    @Test
    void aRefusalIsAnErrorWithTheObjectsNameInTheSpanAlone() {
        catchThrowable(
                () -> ispapi.send(StatusDomain.builder().domain("not-there.com").build()));

        Context call = stopped.get(0);
        assertThat(call.getError()).isInstanceOf(CommandFailedException.class);
        assertThat(call.getHighCardinalityKeyValues()).contains(KeyValue.of("ispapi.object", "not-there.com"));
        assertThat(call.getLowCardinalityKeyValues().toString()).doesNotContain("not-there.com");
    }
}
