package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Effect;
import dev.ispapi.session.StartSession;
import dev.ispapi.testing.CuttingApi;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.LocalTls;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.SocketApi.Script;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls that take more than one attempt. */
@Timeout(60)
class RetriesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final TestCommand REPEATABLE = new TestCommand("ModifyDomain", Effect.REPEATABLE, Map.of());

    private static final Script GOOD = connection -> {
        connection.readRequest();
        connection.answer(HttpApi.OK);
    };
    private static final Script BROKEN = SocketApi.Connection::readRequest;

    private final ManualTime time = new ManualTime();
    private final List<CallListener.AttemptFinished> attempts = new CopyOnWriteArrayList<>();

    private static Script answering(int code) {
        return connection -> {
            connection.readRequest();
            connection.answer(HttpApi.answer(code, "told so"));
        };
    }

    private IspapiClient.Builder sturdy(IspapiClient.Builder builder) {
        builder.scheduler(time);
        builder.random(() -> 0L);
        return builder.timeLimit(Duration.ofSeconds(90)).callListener(CallListener.ofAttempts(attempts::add));
    }

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowableOfType(CompletionException.class, future::join).getCause();
    }

    @Test
    void aReadingCommandIsAskedAgainAfterEachKindOfFailure() throws Exception {
        try (SocketApi api = new SocketApi(BROKEN, answering(421), answering(423), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());

            for (long millis : List.of(200L, 400L, 800L)) {
                api.awaitClosed();
                assertThat(time.next(MINUTE)).isEqualTo(Duration.ofMillis(millis));
            }
            assertThat(answer.join()).isEqualTo("done");
            assertThat(api.requests()).hasSize(4);
        }
        assertThat(attempts).extracting(CallListener.AttemptFinished::number).containsExactly(1, 2, 3, 4);
        assertThat(attempts).extracting(attempt -> attempt.code().orElse(0)).containsExactly(0, 421, 423, 200);
        assertThat(attempts)
                .extracting(attempt -> attempt.pause().map(Duration::toMillis))
                .containsExactly(Optional.of(200L), Optional.of(400L), Optional.of(800L), Optional.empty());
        assertThat(attempts.get(0).failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(attempts.get(1).failure()).containsInstanceOf(TemporaryFailureException.class);
        assertThat(attempts.get(3).failure()).isEmpty();
        assertThat(attempts).allMatch(attempt -> attempt.call().command().equals("StatusDomain"));
    }

    private static Script gateway(String status) {
        return connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 " + status + "\r\nContent-Length: 6\r\n\r\nSorry.");
        };
    }

    @Test
    void whatAGatewayCouldNotGetThroughIsAskedAgainAndOrderedOnce() throws Exception {
        try (SocketApi api =
                        new SocketApi(gateway("502 Bad Gateway"), gateway("503 Busy"), gateway("504 Timeout"), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            for (int pause = 0; pause < 3; pause++) {
                api.awaitClosed();
                time.next(MINUTE);
            }
            assertThat(answer.join()).isEqualTo("done");
        }
        try (SocketApi api = new SocketApi(gateway("503 Busy"), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            assertThat(failure(client.sendAsync(TestCommand.once())))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("may have been carried out");
            assertThat(api.requests()).hasSize(1);
        }
        try (SocketApi api = new SocketApi(gateway("500 Broken"), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            assertThat(failure(client.sendAsync(TestCommand.reads()))).isInstanceOf(MalformedResponseException.class);
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void theLastFailureIsThrownWithTheOthersAndTheirNumber() throws Exception {
        try (SocketApi api = new SocketApi(answering(421), BROKEN, answering(423));
                IspapiClient client = sturdy(api.client())
                        .retryPolicy(RetryPolicy.builder().maxAttempts(3).build())
                        .build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            for (int pause = 0; pause < 2; pause++) {
                api.awaitClosed();
                time.next(MINUTE);
            }

            Throwable thrown = failure(answer);
            assertThat(thrown).isInstanceOf(TemporaryFailureException.class).hasMessageContaining("423");
            assertThat(((IspapiException) thrown).attempts()).isEqualTo(3);
            assertThat(thrown.getSuppressed())
                    .hasExactlyElementsOfTypes(TemporaryFailureException.class, OutcomeUnknownException.class);
        }
    }

    @Test
    void aCommandThatMustHappenOnceIsNotRepeatedOnceAByteMayHaveLeft() throws Exception {
        for (Script script : List.of(BROKEN, answering(421), answering(423), answering(425), answering(541))) {
            try (SocketApi api = new SocketApi(script, GOOD);
                    IspapiClient client = sturdy(api.client()).build()) {
                IspapiException e = catchThrowableOfType(IspapiException.class, () -> client.send(TestCommand.once()));

                assertThat(e.attempts()).isEqualTo(1);
                assertThat(api.requests()).hasSize(1);
            }
        }
    }

    @Test
    void anyCommandIsSentAgainIfNothingWasSent() throws Exception {
        // The TLS handshake meets a closed connection twice, and clear text the third time.
        try (SocketApi api = new SocketApi(connection -> {}, connection -> {}, connection -> {
            connection.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        })) {
            IspapiClient.Builder builder = IspapiClient.builder()
                    .environment(Environment.custom(
                            URI.create("https://127.0.0.1:" + api.url().getPort() + "/")))
                    .credentials(Credentials.of("test.user", "test.passw0rd"))
                    .retryPolicy(RetryPolicy.builder().maxAttempts(3).build());
            try (IspapiClient client = sturdy(builder).build()) {
                CompletableFuture<String> answer = client.sendAsync(TestCommand.once());
                time.next(MINUTE);
                time.next(MINUTE);

                Throwable thrown = failure(answer);
                assertThat(thrown).isInstanceOf(ConnectionException.class);
                assertThat(((IspapiException) thrown).attempts()).isEqualTo(3);
                assertThat(api.connections()).isEqualTo(3);
            }
        }
    }

    @Test
    void aCertificateThatIsNotTrustedIsNotTriedAgain(@TempDir Path directory) throws Exception {
        SSLContext tls = LocalTls.in(directory).context();
        try (CuttingApi api = new CuttingApi(tls);
                IspapiClient client = sturdy(IspapiClient.builder()
                                .environment(Environment.custom(api.url()))
                                .credentials(Credentials.of("u", "p")))
                        .build()) {
            ConnectionException e =
                    catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once()));

            assertThat(e).hasMessageContaining("certificate");
            assertThat(e.attempts()).isEqualTo(1);
        }
    }

    @Test
    void aOneTimeCodeIsNotSentTwice() throws Exception {
        CallOptions code = CallOptions.builder().oneTimeCode("135790").build();
        try (SocketApi api = new SocketApi(BROKEN, GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            OutcomeUnknownException e =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.reads(), code));

            assertThat(e.attempts()).isEqualTo(1);
            assertThat(api.requests()).hasSize(1);
        }
        CallOptions next = CallOptions.builder().oneTimeCode("246801").build();
        try (SocketApi api = new SocketApi(answering(421), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            assertThat(catchThrowable(
                            () -> client.startSession(StartSession.builder().build(), next)))
                    .isInstanceOf(TemporaryFailureException.class);
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void aChangeThatMayHaveHappenedIsNotReportedAsRefused() throws Exception {
        try (SocketApi api = new SocketApi(BROKEN, answering(549));
                IspapiClient client = sturdy(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(REPEATABLE);
            time.next(MINUTE);

            Throwable thrown = failure(answer);
            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(((IspapiException) thrown).attempts()).isEqualTo(2);
            assertThat(thrown.getSuppressed()).hasExactlyElementsOfTypes(CommandFailedException.class);
            assertThat(((OutcomeUnknownException) thrown).sentAt()).contains(ManualTime.START);
        }
    }

    @Test
    void aQuestionThatIsRefusedAtLastIsRefused() throws Exception {
        try (SocketApi api = new SocketApi(BROKEN, answering(545));
                IspapiClient client = sturdy(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            time.next(MINUTE);

            assertThat(failure(answer)).isInstanceOf(ObjectNotFoundException.class);
        }
    }

    @Test
    void nothingWasSentHoldsForAllAttemptsOrIsNotSaid() throws Exception {
        SocketApi api = new SocketApi(BROKEN);
        try (IspapiClient client = sturdy(api.client())
                .retryPolicy(RetryPolicy.builder().maxAttempts(2).build())
                .build()) {
            CompletableFuture<String> answer = client.sendAsync(REPEATABLE);
            api.awaitClosed();
            api.close();
            time.next(MINUTE);

            Throwable thrown = failure(answer);
            assertThat(thrown).isInstanceOf(OutcomeUnknownException.class);
            assertThat(thrown.getSuppressed()).hasExactlyElementsOfTypes(ConnectionException.class);
        }
    }

    @Test
    void anAnswerAsItCameIsTheLastOne() throws Exception {
        try (SocketApi api = new SocketApi(answering(421));
                IspapiClient client = sturdy(api.client())
                        .retryPolicy(RetryPolicy.builder()
                                .firstPause(Duration.ZERO)
                                .longestPause(Duration.ZERO)
                                .build())
                        .build()) {
            CompletableFuture<Integer> code = CompletableFuture.supplyAsync(
                    () -> client.request(TestCommand.reads()).code());
            for (int i = 0; i < 3; i++) {
                // Or the next attempt meets a connection that is just being closed.
                api.awaitClosed();
                time.next(Duration.ZERO);
            }

            assertThat(code.join()).isEqualTo(421);
            assertThat(api.requests()).hasSize(4);
        }
    }

    @Test
    void theBudgetEndsTheAttempts() throws Exception {
        try (SocketApi api = new SocketApi(answering(421));
                IspapiClient client = sturdy(api.client())
                        .retryPolicy(RetryPolicy.builder()
                                .maxAttempts(100)
                                .budget(Duration.ofSeconds(1))
                                .build())
                        .build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            for (int pause = 0; pause < 2; pause++) {
                api.awaitClosed();
                time.next(MINUTE);
            }

            // 0.2 s and 0.4 s are in it, another 0.8 s would not be.
            assertThat(((IspapiException) failure(answer)).attempts()).isEqualTo(3);
        }
    }

    @Test
    void noAttemptBeginsThatTheTimeLimitWouldNotLetBegin() throws Exception {
        CallOptions half =
                CallOptions.builder().timeLimit(Duration.ofMillis(500)).build();
        try (SocketApi api = new SocketApi(answering(421));
                IspapiClient client = sturdy(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads(), half);
            api.awaitClosed();
            time.next(Duration.ofMillis(300));

            Throwable thrown = failure(answer);
            assertThat(thrown).isInstanceOf(TemporaryFailureException.class);
            assertThat(((IspapiException) thrown).attempts()).isEqualTo(2);
        }
    }

    @Test
    void aCallMayBringItsOwnPolicy() throws Exception {
        CallOptions none = CallOptions.builder().retryPolicy(RetryPolicy.none()).build();
        try (SocketApi api = new SocketApi(answering(421));
                IspapiClient client = sturdy(api.client()).build()) {
            TemporaryFailureException e =
                    catchThrowableOfType(TemporaryFailureException.class, () -> client.send(TestCommand.reads(), none));

            assertThat(e.attempts()).isEqualTo(1);
        }
        assertThat(none).hasToString("CallOptions[retryPolicy=RetryPolicy[none]]");
        assertThat(CallOptions.NONE.withDefaults(none)).isEqualTo(none);
    }

    @Test
    void tooMuchUseHoldsAllCommandsBack() throws Exception {
        try (SocketApi api = new SocketApi(answering(425), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            assertThat(catchThrowable(() -> client.send(TestCommand.once())))
                    .isInstanceOf(OutcomeUnknownException.class);

            CompletableFuture<String> next = client.sendAsync(TestCommand.once());
            assertThat(next).isNotDone();
            assertThat(api.requests()).hasSize(1);

            assertThat(time.next(MINUTE)).isEqualTo(Duration.ofSeconds(1));
            assertThat(next.join()).isEqualTo("done");
        }
    }

    @Test
    void theTimeLimitCountsWhileACommandWaitsForItsTurn() throws Exception {
        CallOptions half =
                CallOptions.builder().timeLimit(Duration.ofMillis(500)).build();
        try (SocketApi api = new SocketApi(answering(425), GOOD);
                IspapiClient client = sturdy(api.client()).build()) {
            assertThat(catchThrowable(() -> client.send(TestCommand.once()))).isNotNull();

            CompletableFuture<String> next = client.sendAsync(TestCommand.once(), half);
            time.pass(Duration.ofMillis(500));

            assertThat(failure(next))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("time limit of 0.5 s (it was still waiting for its turn)");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void cancellingBetweenAttemptsIsTheEnd() throws Exception {
        CountDownLatch attempted = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(BROKEN, GOOD);
                IspapiClient client = sturdy(api.client())
                        .callListener(CallListener.ofAttempts(attempt -> attempted.countDown()))
                        .build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            attempted.await();

            assertThat(answer.cancel(false)).isTrue();
            time.pass(MINUTE);

            assertThat(api.requests()).hasSize(1);
            assertThat(time.tasks()).as("the look at all time limits").isEqualTo(1);
        }
    }

    @Test
    void aListenerThatFailsChangesNothing() throws Exception {
        try (SocketApi api = new SocketApi(GOOD);
                IspapiClient client = sturdy(api.client())
                        .callListener(CallListener.ofAttempts(attempt -> {
                            throw new IllegalStateException("listener");
                        }))
                        .build()) {
            assertThat(client.send(TestCommand.once())).isEqualTo("done");
        }
    }

    @Test
    void whatIsUnknownBringsWhatItTakesToAsk() throws Exception {
        CallOptions subuser = CallOptions.builder().subuser("customer1").build();
        try (SocketApi api = new SocketApi(BROKEN);
                IspapiClient client = sturdy(api.client()).build()) {
            OutcomeUnknownException e =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once(), subuser));

            assertThat(e.sentCommand()).contains(TestCommand.once());
            assertThat(e.objectName()).contains("example.com");
            assertThat(e.subuser()).contains("customer1");
            assertThat(e.sentAt()).contains(ManualTime.START);
            assertThat(e.environment()).contains(client.environment());
            assertThat(e.effect()).isEqualTo(Effect.ONCE);
        }
    }

    @Test
    void aFreshClientTriesAgainByItself() throws IOException {
        try (SocketApi api = new SocketApi(BROKEN, GOOD);
                IspapiClient client =
                        api.client().httpClient(new OkHttpClient()).build()) {
            assertThat(client.send(TestCommand.reads())).isEqualTo("done");
        }
    }
}
