package dev.ispapi.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ispapi.CallListener;
import dev.ispapi.CallListener.CallInfo;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.command.Effect;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IspapiMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final IspapiMetrics metrics = IspapiMetrics.of(registry);
    private Sandbox sandbox;
    private IspapiClient ispapi;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        ispapi = client(metrics);
    }

    private IspapiClient client(CallListener listener) {
        return IspapiClient.builder()
                .environment(sandbox.environment())
                .credentials(Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                .callListener(listener)
                .build();
    }

    @AfterEach
    void stop() {
        ispapi.close();
        sandbox.close();
    }

    @Test
    void timesACallByCommandCodeOutcomeAndPlatform() {
        ispapi.send(StatusAccount.builder().build());

        assertThat(registry.get("ispapi.call")
                        .tags("command", "StatusAccount", "code", "200", "outcome", "succeeded", "platform", "ISPAPI")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ispapi.attempt")
                        .tag("command", "StatusAccount")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ispapi.bytes.sent").summary().totalAmount()).isPositive();
        assertThat(registry.get("ispapi.bytes.received").summary().totalAmount())
                .isPositive();
    }

    @Test
    void tellsRefusalsAndUnknownOutcomesApart() {
        assertThat(catchThrowable(() -> ispapi.send(
                        StatusDomain.builder().domain("nobody-has-it.com").build())))
                .isNotNull();
        sandbox.faults().on("StatusDomain").dropAfter();
        assertThat(catchThrowable(() ->
                        ispapi.send(StatusDomain.builder().domain("other.com").build(), ONCE)))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(registry.get("ispapi.call")
                        .tags("code", "545", "outcome", "refused")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ispapi.call")
                        .tags("code", "none", "outcome", "unknown")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    /** No further attempt: a one-time code is not sent twice. */
    private static final dev.ispapi.CallOptions ONCE =
            dev.ispapi.CallOptions.builder().oneTimeCode("135790").build();

    @Test
    void countsRetries() {
        sandbox.faults().on("StatusAccount").answer(421, "later");

        ispapi.send(StatusAccount.builder().build());

        assertThat(registry.get("ispapi.retries")
                        .tag("command", "StatusAccount")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ispapi.attempt").tag("code", "421").timer().count())
                .isEqualTo(1);
        assertThat(registry.get("ispapi.call").tag("code", "200").timer().count())
                .isEqualTo(1);
    }

    @Test
    void showsWhatIsInFlightAndWhatWaits() {
        CallInfo one = call(1);
        CallInfo sameNumberOfAnotherClient = call(1);
        metrics.callStarted(one);
        metrics.callStarted(sameNumberOfAnotherClient);
        assertThat(gauge("ispapi.calls.waiting")).isEqualTo(2);

        metrics.attemptStarted(one, 1);
        assertThat(gauge("ispapi.calls.waiting")).isEqualTo(1);
        assertThat(gauge("ispapi.calls.in.flight")).isEqualTo(1);
    }

    @Test
    void nothingIsLeftInFlightAfterCalls() {
        ispapi.send(StatusAccount.builder().build());
        sandbox.faults().on("StatusAccount").dropBefore();
        catchThrowable(() -> ispapi.send(StatusAccount.builder().build()));

        assertThat(gauge("ispapi.calls.in.flight")).isZero();
        assertThat(gauge("ispapi.calls.waiting")).isZero();
    }

    @Test
    void noTagTellsADomain() {
        ispapi.send(StatusAccount.builder().build());
        catchThrowable(() ->
                ispapi.send(StatusDomain.builder().domain("secret-plan.com").build()));

        assertThat(registry.getMeters())
                .extracting(Meter::getId)
                .noneMatch(id -> id.getTags().toString().contains("secret-plan"));
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private CallInfo call(long id) {
        return new CallInfo(id, "StatusAccount", Effect.READS, Optional.empty(), Optional.empty(), Environment.OTE);
    }
}
