package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each call ends at its own time limit, though one task looks at those of all. */
@Timeout(60)
class TimeLimitsTest {

    private final ManualTime time = new ManualTime();
    private final List<CompletableFuture<String>> calls = new ArrayList<>();
    private final Semaphore asked = new Semaphore(0);

    private SocketApi silentApi() throws IOException {
        return new SocketApi(connection -> {
            connection.readRequest();
            asked.release();
            connection.keepSilent();
        });
    }

    private IspapiClient client(SocketApi api) {
        IspapiClient.Builder builder = api.client().retryPolicy(RetryPolicy.none());
        builder.scheduler(time);
        return builder.build();
    }

    private void send(IspapiClient client, int seconds) throws InterruptedException {
        calls.add(client.sendAsync(
                TestCommand.reads(),
                CallOptions.builder().timeLimit(Duration.ofSeconds(seconds)).build()));
        asked.acquire();
    }

    private List<Boolean> ended() {
        return calls.stream().map(CompletableFuture::isDone).toList();
    }

    private void awaitEnd(int call, String limit) {
        assertThatThrownBy(calls.get(call)::join)
                .hasCauseInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("within the time limit of " + limit);
    }

    @Test
    void eachCallEndsAtItsOwnLimitWhateverTheirOrder() throws Exception {
        try (SocketApi api = silentApi();
                IspapiClient client = client(api)) {
            send(client, 30);
            send(client, 10);
            send(client, 20);
            send(client, 20);

            time.pass(Duration.ofMillis(9_999));
            assertThat(ended()).containsExactly(false, false, false, false);
            time.pass(Duration.ofMillis(1));
            awaitEnd(1, "10 s");
            assertThat(ended()).containsExactly(false, true, false, false);
            time.pass(Duration.ofMillis(9_999));
            assertThat(ended()).containsExactly(false, true, false, false);
            time.pass(Duration.ofMillis(1));
            awaitEnd(2, "20 s");
            awaitEnd(3, "20 s");
            assertThat(ended()).containsExactly(false, true, true, true);
            time.pass(Duration.ofSeconds(10));
            awaitEnd(0, "30 s");
        }
    }

    @Test
    void aCallThatBeginsLaterHasItsWholeLimit() throws Exception {
        try (SocketApi api = silentApi();
                IspapiClient client = client(api)) {
            send(client, 10);
            time.pass(Duration.ofSeconds(6));
            send(client, 10);

            time.pass(Duration.ofSeconds(4));
            awaitEnd(0, "10 s");
            time.pass(Duration.ofMillis(5_999));
            assertThat(ended()).containsExactly(true, false);
            time.pass(Duration.ofMillis(1));
            awaitEnd(1, "10 s");
        }
    }

    @Test
    void whenAllCallsHaveEndedNothingLooksAnyMore() throws Exception {
        try (SocketApi api = silentApi();
                IspapiClient client = client(api)) {
            send(client, 10);
            send(client, 20);
            assertThat(time.tasks()).as("one look for both").isEqualTo(1);

            time.pass(Duration.ofSeconds(20));

            awaitEnd(0, "10 s");
            awaitEnd(1, "20 s");
            assertThat(time.tasks()).isZero();
        }
    }
}
