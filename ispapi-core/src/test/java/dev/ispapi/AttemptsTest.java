package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.SocketApi.Script;
import dev.ispapi.testing.TestCommand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an attempt leaves behind however it ends: connections, places and timers, and what it reports. */
@Timeout(60)
class AttemptsTest {

    private static final TestCommand REPEATABLE =
            new TestCommand("ModifyDomain", Effect.REPEATABLE, Map.of("DOMAIN", "example.com"));

    private static final Script GOOD = connection -> {
        while (true) {
            connection.readRequest();
            connection.answer(HttpApi.OK);
        }
    };

    private final ManualTime time = new ManualTime();
    private final List<CallListener.AttemptFinished> attempts = new CopyOnWriteArrayList<>();

    private IspapiClient.Builder manual(IspapiClient.Builder builder) {
        builder.scheduler(time);
        builder.random(() -> 0L);
        return builder.callListener(CallListener.ofAttempts(attempts::add));
    }

    private static String about(String domain) {
        return HttpApi.OK.replace("EOF", "PROPERTY[DOMAIN][0] = " + domain + "\r\nEOF");
    }

    /** Answers about another domain first, and then as it should. */
    private static Script mistaken(String domain) {
        return connection -> {
            connection.readRequest();
            connection.answer(about(domain));
            connection.readRequest();
            connection.answer(about("example.com"));
        };
    }

    @Test
    void whatChangesSomethingSharesItsConnectionWithNoOtherCommand() throws Exception {
        try (SocketApi api = new SocketApi(GOOD);
                IspapiClient client = api.client().build()) {
            for (TestCommand command :
                    List.of(TestCommand.reads(), TestCommand.once(), REPEATABLE, TestCommand.reads())) {
                assertThat(client.send(command)).isEqualTo("done");
            }

            // The two that read share one.
            assertThat(api.connections()).isEqualTo(3);
        }
    }

    @Test
    void whatReadsIsAskedAgainOnAnotherConnectionAfterAnAnswerAboutAnotherDomain() throws Exception {
        try (SocketApi api = new SocketApi(mistaken("other.example"), mistaken("example.com"));
                IspapiClient client = manual(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            Duration ignored = time.next(Duration.ofSeconds(1));

            assertThat(answer.join()).isEqualTo("done");
            assertThat(api.connections()).isEqualTo(2);
        }
        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(0).failure()).containsInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void anAnswerAboutTheTextOfThePasswordIsDescribedWithoutIt() throws Exception {
        try (SocketApi api = new SocketApi(mistaken("test.passw0rd"));
                IspapiClient client = api.client().build()) {
            OutcomeUnknownException e =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once()));

            assertThat(e)
                    .hasMessageContaining("the response is about \"***\" instead of \"example.com\"")
                    .hasMessageNotContaining("passw0rd");
        }
    }

    /** An answer that can't be read the first time, as where memory is short. */
    private static OkHttpClient failingOnce() {
        AtomicBoolean hasFailed = new AtomicBoolean();
        return new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    return hasFailed.compareAndSet(false, true)
                            ? response.newBuilder()
                                    .body(new FailingBody(response.body()))
                                    .build()
                            : response;
                })
                .build();
    }

    private static final class FailingBody extends ResponseBody {

        private final ResponseBody target;

        FailingBody(ResponseBody target) {
            this.target = target;
        }

        @Override
        public MediaType contentType() {
            return target.contentType();
        }

        @Override
        public long contentLength() {
            return target.contentLength();
        }

        @Override
        public BufferedSource source() {
            Source failing = new ForwardingSource(target.source()) {
                @Override
                public long read(okio.Buffer sink, long byteCount) {
                    throw new OutOfMemoryError("of the test");
                }
            };
            return Okio.buffer(failing);
        }
    }

    @Test
    void anErrorWhileAnAnswerIsReadFreesThePlaceOfTheCall() throws Exception {
        try (SocketApi api = new SocketApi(GOOD);
                IspapiClient client = api.client()
                        .httpClient(failingOnce())
                        .maxInFlight(1)
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            assertThat(catchThrowableOfType(OutOfMemoryError.class, () -> client.send(TestCommand.reads())))
                    .hasMessage("of the test");

            assertThat(client.send(TestCommand.reads())).isEqualTo("done");
        }
    }

    @Test
    void aCallThatIsCancelledGivesUpItsConnection() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    asked.countDown();
                    connection.keepSilent();
                });
                IspapiClient client = api.client()
                        .answerTimeout(Duration.ofHours(1))
                        .timeLimit(Duration.ofHours(1))
                        .build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.once());
            asked.await();

            assertThat(answer.cancel(true)).isTrue();

            api.awaitClosed();
        }
    }

    @Test
    void aCallThatIsCancelledInAPauseLeavesNothingInTheTimer() throws Exception {
        try (SocketApi api = new SocketApi(SocketApi.Connection::readRequest);
                IspapiClient client = manual(api.client()).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            time.awaitTask(Duration.ofSeconds(1));
            assertThat(time.tasks()).as("the time limit and the pause").isEqualTo(2);

            assertThat(answer.cancel(false)).isTrue();

            assertThat(time.tasks()).as("the look at all time limits").isEqualTo(1);
            time.pass(Duration.ofHours(2));
            assertThat(time.tasks()).isZero();
        }
    }

    @Test
    void noPauseIsReportedAfterTheClientWasClosed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            asked.countDown();
            SocketApi.await(closed);
            connection.answer(HttpApi.answer(421, "later"));
        })) {
            IspapiClient client = manual(api.client()).build();
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());
            asked.await();
            client.close();
            closed.countDown();

            assertThat(catchThrowableOfType(CompletionException.class, answer::join))
                    .hasCauseInstanceOf(TemporaryFailureException.class);
        }
        assertThat(attempts)
                .singleElement()
                .extracting(CallListener.AttemptFinished::pause)
                .isEqualTo(Optional.empty());
    }

    @Test
    void aPauseForAllThatReachesBeyondTheBudgetEndsTheCall() throws Exception {
        // The own pause of 0.2 s would be in the budget; that of all after a 425 takes a second.
        RetryPolicy policy =
                RetryPolicy.builder().budget(Duration.ofMillis(500)).build();
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.answer(425, "too much"));
                });
                IspapiClient client = manual(api.client()).retryPolicy(policy).build()) {
            CompletableFuture<String> answer = client.sendAsync(TestCommand.reads());

            assertThat(catchThrowableOfType(CompletionException.class, answer::join))
                    .hasCauseInstanceOf(TemporaryFailureException.class);
        }
        assertThat(attempts)
                .singleElement()
                .extracting(CallListener.AttemptFinished::pause)
                .isEqualTo(Optional.empty());
    }
}
