package dev.ispapi.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CallListener.CallFinished;
import dev.ispapi.CallListener.CallInfo;
import dev.ispapi.CallListener.CallOutcome;
import dev.ispapi.Environment;
import dev.ispapi.command.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight inFlight = new InFlight();
    private final List<String> events = new ArrayList<>();

    private static CallInfo call() {
        return new CallInfo(1, "AddDomain", Effect.ONCE, Optional.empty(), Optional.empty(), Environment.OTE);
    }

    private void finish(CallInfo call) {
        inFlight.callFinished(new CallFinished(call, 1, Duration.ZERO, CallOutcome.SUCCEEDED, OptionalInt.of(200)));
    }

    @Test
    void shutdownWaitsForTheLastCall() {
        CallInfo one = call();
        CallInfo two = call();
        inFlight.start();
        inFlight.callStarted(one);
        inFlight.callStarted(two);

        inFlight.stop(() -> events.add("stopped"));
        finish(one);
        assertThat(events).isEmpty();
        finish(two);

        assertThat(events).containsExactly("stopped");
        assertThat(inFlight.isRunning()).isFalse();
    }

    @Test
    void shutdownDoesNotWaitForNothing() {
        inFlight.start();

        inFlight.stop(() -> events.add("stopped"));

        assertThat(events).containsExactly("stopped");
    }
}
