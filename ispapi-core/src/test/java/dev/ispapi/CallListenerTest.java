package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ispapi.CallListener.AttemptFinished;
import dev.ispapi.CallListener.CallFinished;
import dev.ispapi.CallListener.CallInfo;
import dev.ispapi.CallListener.CallOutcome;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listener sees of a call. */
class CallListenerTest {

    private final List<Object> events = new ArrayList<>();

    /** Writes down what it is told. */
    private final class Recorder implements CallListener {

        @Override
        public void callStarted(CallInfo call) {
            events.add(call);
        }

        @Override
        public void attemptStarted(CallInfo call, int number) {
            events.add(number);
        }

        @Override
        public void attemptFinished(AttemptFinished attempt) {
            events.add(attempt);
        }

        @Override
        public void callFinished(CallFinished call) {
            events.add(call);
        }
    }

    private <T> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void seesACallFromStartToEnd() throws IOException {
        String body =
                "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = done\r\nRUNTIME = 0.25\r\nQUEUETIME = 0.125\r\nEOF\r\n";
        TestCommand command = new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "example.com"));
        try (SocketApi api = new SocketApi(
                        connection -> {
                            connection.readRequest();
                            connection.answer(HttpApi.answer(421, "later"));
                        },
                        connection -> {
                            connection.readRequest();
                            connection.answer(body);
                        });
                IspapiClient client = api.client().callListener(new Recorder()).build()) {
            client.request(command, CallOptions.builder().subuser("customer1").build());

            CallInfo call = all(CallInfo.class).get(0);
            assertThat(call.command()).isEqualTo("StatusDomain");
            assertThat(call.effect()).isEqualTo(Effect.READS);
            assertThat(call.object()).contains("example.com");
            assertThat(call.subuser()).contains("customer1");
            assertThat(call.environment()).isEqualTo(client.environment());

            assertThat(events)
                    .extracting(event -> event instanceof Integer
                            ? "attempt " + event + " starts"
                            : event.getClass().getSimpleName())
                    .containsExactly(
                            "CallInfo",
                            "attempt 1 starts",
                            "AttemptFinished",
                            "attempt 2 starts",
                            "AttemptFinished",
                            "CallFinished");
            List<AttemptFinished> attempts = all(AttemptFinished.class);
            assertThat(attempts).hasSize(2).allMatch(attempt -> attempt.call().equals(call));
            assertThat(attempts.get(0).number()).isEqualTo(1);
            assertThat(attempts.get(0).code()).isEqualTo(OptionalInt.of(421));
            assertThat(attempts.get(0).failure()).containsInstanceOf(TemporaryFailureException.class);
            assertThat(attempts.get(0).isFollowed()).isTrue();
            assertThat(attempts.get(1).number()).isEqualTo(2);
            assertThat(attempts.get(1).code()).isEqualTo(OptionalInt.of(200));
            assertThat(attempts.get(1).runTime()).contains(new BigDecimal("0.25"));
            assertThat(attempts.get(1).queueTime()).contains(new BigDecimal("0.125"));
            assertThat(attempts.get(1).bytesReceived()).isEqualTo(body.length());
            assertThat(attempts.get(1).bytesSent())
                    .isEqualTo(api.requests().get(1).length());
            assertThat(attempts.get(1).failure()).isEmpty();
            assertThat(attempts.get(1).isFollowed()).isFalse();

            CallFinished end = all(CallFinished.class).get(0);
            assertThat(end.call()).isEqualTo(call);
            assertThat(end.attempts()).isEqualTo(2);
            assertThat(end.outcome()).isEqualTo(CallOutcome.SUCCEEDED);
            assertThat(end.code()).isEqualTo(OptionalInt.of(200));
            assertThat(end.took()).isPositive();
            assertThat(events).startsWith(call).endsWith(end).hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, READS, SUCCEEDED",
        "545, READS, REFUSED",
        "545, ONCE, REFUSED",
        "421, READS, PUT_OFF",
        "421, REPEATABLE, PUT_OFF",
        "421, ONCE, UNKNOWN"
    })
    void tellsWhatCameOfACall(int code, Effect effect, CallOutcome outcome) throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.answer(code, "text"));
                });
                IspapiClient client = api.client()
                        .retryPolicy(RetryPolicy.none())
                        .callListener(new Recorder())
                        .build()) {
            client.request(new TestCommand("Test", effect, Map.of()));
        }

        assertThat(all(CallFinished.class)).extracting(CallFinished::outcome).containsExactly(outcome);
    }

    @Test
    void tellsApartWhatWasNotSentWhatIsUnknownAndWhatIsMalformed() throws IOException {
        try (SocketApi silent = new SocketApi(SocketApi.Connection::readRequest);
                SocketApi page = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer("<html></html>");
                })) {
            IspapiClient.Builder nowhere =
                    silent.client().environment(Environment.custom(URI.create("http://127.0.0.1:1/")));
            fails(silent.client(), TestCommand.once());
            fails(page.client(), TestCommand.once());
            fails(page.client(), TestCommand.reads());
            fails(nowhere, TestCommand.once());
        }

        assertThat(all(CallFinished.class))
                .extracting(CallFinished::outcome)
                .containsExactly(CallOutcome.UNKNOWN, CallOutcome.UNKNOWN, CallOutcome.MALFORMED, CallOutcome.NOT_SENT);
        assertThat(all(AttemptFinished.class).get(3).bytesSent()).isZero();
    }

    private void fails(IspapiClient.Builder builder, TestCommand command) {
        try (IspapiClient client = builder.retryPolicy(RetryPolicy.none())
                .callListener(new Recorder())
                .build()) {
            assertThat(catchThrowable(() -> client.send(command))).isInstanceOf(IspapiException.class);
        }
    }

    @Test
    void whatAListenerThrowsChangesNothing() throws IOException {
        CallListener failing = new CallListener() {

            @Override
            public void callStarted(CallInfo call) {
                throw new IllegalStateException("started");
            }

            @Override
            public void attemptFinished(AttemptFinished attempt) {
                throw new IllegalStateException("attempt");
            }

            @Override
            public void callFinished(CallFinished call) {
                throw new IllegalStateException("finished");
            }
        };
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                IspapiClient client = api.client().callListener(failing).build()) {
            assertThat(client.send(TestCommand.once())).isEqualTo("done");
            assertThat(client.sendAsync(TestCommand.reads()).join()).isEqualTo("done");
        }
    }

    @Test
    void severalListenersSeeTheSameEventsAlthoughOneFails() throws IOException {
        List<String> seen = new ArrayList<>();
        CallListener failing = new CallListener() {

            @Override
            public void callStarted(CallInfo call) {
                throw new IllegalStateException("broken");
            }
        };
        CallListener naming = new CallListener() {

            @Override
            public void callStarted(CallInfo call) {
                seen.add("started " + call.command());
            }

            @Override
            public void attemptStarted(CallInfo call, int number) {
                seen.add("attempt " + number);
            }

            @Override
            public void callFinished(CallFinished call) {
                seen.add("finished " + call.outcome());
            }
        };
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                IspapiClient client = api.client()
                        .callListener(CallListener.allOf(List.of(failing, naming, new Recorder())))
                        .build()) {
            client.send(TestCommand.reads());
        }

        assertThat(seen).containsExactly("started StatusDomain", "attempt 1", "finished SUCCEEDED");
        assertThat(events).hasSize(4);
    }
}
