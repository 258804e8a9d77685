package dev.ispapi;

import static dev.ispapi.testing.SessionApi.EXPIRED;
import static dev.ispapi.testing.SessionApi.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.testing.CapturedLog;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SessionApi;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a session: it ends by itself, and is opened anew once, whoever finds out. */
@Timeout(60)
class IspapiSessionTest {

    private static final int THREADS = 24;
    private static final RawCommand CHECK_PASSWORD = RawCommand.builder("CheckAuthentication")
            .parameter("SUBUSER", "customer1")
            .parameter("PASSWORD", "wrong")
            .effect(Effect.READS)
            .build();

    private SessionApi api;
    private IspapiClient client;

    @BeforeEach
    void open() throws IOException {
        api = new SessionApi();
        client = api.client().build();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        api.close();
    }

    private int logIns() {
        return api.requests("StartSession").size();
    }

    /** Calls from many threads at once; what each of them got. */
    private static List<Object> inParallel(int threads, java.util.function.IntFunction<Object> call)
            throws InterruptedException {
        List<Object> outcomes = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    outcomes.add(call.apply(number));
                } catch (Exception e) {
                    outcomes.add(e);
                }
            });
            thread.start();
            all.add(thread);
        }
        start.countDown();
        for (Thread thread : all) {
            thread.join();
        }
        return outcomes;
    }

    /** Holds the log-in back until so many commands were refused. */
    private void holdLogInUntilRefused(int commands, String logInAnswer) {
        CountDownLatch refused = new CountDownLatch(commands);
        api.answers(fields -> {
            if (name(fields).equals("StartSession")) {
                SocketApi.await(refused);
                return logInAnswer;
            }
            String answer = api.usual(fields);
            if (answer.equals(EXPIRED)) {
                refused.countDown();
            }
            return answer;
        });
    }

    @Test
    void sendsTheSessionAndNoPassword() {
        try (IspapiSession session = client.startSession()) {
            session.send(TestCommand.once());
        }

        assertThat(api.requests("AddDomain"))
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry("s_session", "session-1")
                        .doesNotContainKeys("s_login", "s_pw", "s_otp"));
        assertThat(api.hasSessions()).isFalse();
    }

    @Test
    void anExpiredSessionIsOpenedAnewAndTheCommandSentAgainOnce() {
        try (IspapiSession session = client.startSession()) {
            api.expire();

            assertThat(session.send(TestCommand.once())).isEqualTo("done");

            assertThat(session.id()).isEqualTo("session-2");
            assertThat(session.request(TestCommand.reads()).code()).isEqualTo(200);
        }

        assertThat(logIns()).isEqualTo(2);
        assertThat(api.requests("AddDomain"))
                .extracting(fields -> fields.get("s_session"))
                .containsExactly("session-1", "session-2");
        assertThat(api.hasSessions()).isFalse();
    }

    @Test
    void anExpiredSessionIsOpenedAnewWhateverTheFormOfTheCall() throws Exception {
        try (IspapiSession session = client.startSession()) {
            api.expire();
            assertThat(session.request(TestCommand.once()).code()).isEqualTo(200);
            api.expire();
            assertThat(session.sendAsync(TestCommand.once()).get()).isEqualTo("done");
        }

        assertThat(logIns()).isEqualTo(3);
    }

    @Test
    void oneOfManyThreadsLogsInAndTheOthersWaitForIt() throws Exception {
        try (IspapiSession session = client.startSession()) {
            api.expire();
            holdLogInUntilRefused(THREADS, null);

            assertThat(inParallel(THREADS, i -> session.send(TestCommand.once())))
                    .hasSize(THREADS)
                    .containsOnly("done");
        }

        assertThat(logIns()).isEqualTo(2);
        assertThat(api.requests("AddDomain")).hasSize(2 * THREADS);
    }

    @Test
    void manyCallsThatDoNotWaitShareOneLogIn() {
        try (IspapiSession session = client.startSession()) {
            api.expire();
            holdLogInUntilRefused(THREADS, null);

            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(session.sendAsync(TestCommand.once()));
            }

            assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo("done"));
        }

        assertThat(logIns()).isEqualTo(2);
    }

    @Test
    void sessionsThatExpireAgainAndAgainUnderLoadCostOneLogInEach() throws Exception {
        AtomicInteger expired = new AtomicInteger();
        try (IspapiSession session = client.startSession()) {
            List<Object> outcomes = inParallel(8, thread -> {
                List<String> wrong = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    if (thread == 0 && i % 10 == 5) {
                        api.expire();
                        expired.incrementAndGet();
                    }
                    String answer = session.send(TestCommand.reads());
                    if (!answer.equals("done")) {
                        wrong.add(answer);
                    }
                }
                return wrong;
            });

            assertThat(outcomes).hasSize(8).containsOnly(List.of());
        }

        assertThat(logIns()).isBetween(2, 1 + expired.get());
    }

    @Test
    void aLogInThatIsRefusedFailsAllThatWaitAndIsNotRepeated() throws Exception {
        IspapiSession session = client.startSession();
        api.expire();
        holdLogInUntilRefused(THREADS, HttpApi.answer(530, "Authentication failed"));

        List<Object> outcomes = inParallel(THREADS, i -> session.send(TestCommand.once()));

        assertThat(outcomes)
                .hasSize(THREADS)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOf(AuthenticationFailedException.class)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.THROWABLE)
                        .hasMessageStartingWith(
                                "AddDomain: refused with 530 Authentication failed. The session has ended,"
                                        + " and logging in again was not accepted; it is not tried any more"));
        assertThat(outcomes).doesNotHaveDuplicates();
        assertThat(logIns()).isEqualTo(2);

        // Nothing is sent from now on, not even the log-out.
        assertThat(catchThrowableOfType(AuthenticationFailedException.class, () -> session.send(TestCommand.reads())))
                .hasMessageContaining("Open another session");
        assertThat(session.sendAsync(TestCommand.reads())).isCompletedExceptionally();
        session.close();
        assertThat(logIns()).isEqualTo(2);
        assertThat(api.requests("StatusDomain")).isEmpty();
        assertThat(api.requests("EndSession")).isEmpty();
    }

    @Test
    void aLogInThatIsPutOffFailsAllThatWaitAndTheNextCommandTriesAgain() throws Exception {
        try (IspapiSession session = client.startSession()) {
            api.expire();
            holdLogInUntilRefused(THREADS, HttpApi.answer(421, "Later"));

            assertThat(inParallel(THREADS, i -> session.send(TestCommand.once())))
                    .hasSize(THREADS)
                    .allSatisfy(outcome -> assertThat(outcome)
                            .isInstanceOf(ConnectionException.class)
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.THROWABLE)
                            .hasMessageStartingWith(
                                    "AddDomain: it was not carried out, so it is safe to send it again;"
                                            + " the session has ended, and logging in again failed: StartSession: put off with 421")
                            .hasCauseInstanceOf(TemporaryFailureException.class));
            assertThat(logIns()).isEqualTo(2);

            api.answers(fields -> null);
            assertThat(session.send(TestCommand.once())).isEqualTo("done");
        }

        assertThat(logIns()).isEqualTo(3);
    }

    @Test
    void aServerThatRefusesEverySessionGetsNoStormOfLogIns() {
        api.answers(fields -> name(fields).equals("StartSession") ? null : EXPIRED);
        try (IspapiSession session = client.startSession()) {
            for (int i = 0; i < 20; i++) {
                assertThat(catchThrowableOfType(
                                AuthenticationFailedException.class, () -> session.send(TestCommand.once())))
                        .hasMessageStartingWith("AddDomain: refused with 530 SESSION NOT FOUND");
            }
        }

        assertThat(logIns()).isEqualTo(2);
        assertThat(api.requests("AddDomain")).hasSize(21);
    }

    @Test
    void aSessionThatWorkedAndThenIsRefusedForGoodCostsOneMoreLogIn() {
        try (IspapiSession session = client.startSession()) {
            assertThat(session.send(TestCommand.once())).isEqualTo("done");

            api.answers(fields -> name(fields).equals("StartSession") ? null : EXPIRED);
            for (int i = 0; i < 20; i++) {
                assertThat(catchThrowableOfType(
                                AuthenticationFailedException.class, () -> session.send(TestCommand.once())))
                        .hasMessageStartingWith("AddDomain: refused with 530 SESSION NOT FOUND");
            }
        }

        assertThat(logIns()).isEqualTo(2);
        assertThat(api.requests("AddDomain")).hasSize(22);
    }

    @Test
    void aSessionThatWasOpenedWithAOneTimeCodeDoesNotSendItAgain() {
        CallOptions options = CallOptions.builder().oneTimeCode("123456").build();
        try (IspapiSession session = client.startSession(options)) {
            api.expire();

            assertThat(catchThrowableOfType(
                            AuthenticationFailedException.class, () -> session.send(TestCommand.once())))
                    .hasMessage(
                            "AddDomain: refused with 530 SESSION NOT FOUND. The session has ended, and it was opened with a"
                                    + " one-time code, which works once. Open another session with a new code, or open it with"
                                    + " CallOptions.oneTimeCodes(...), so that it can log in again automatically");
        }

        assertThat(api.requests("StartSession"))
                .extracting(fields -> fields.get("s_otp"))
                .containsExactly("123456");
    }

    @Test
    void aSessionWithASupplierOfCodesLogsInWithTheNextOne() {
        AtomicInteger number = new AtomicInteger(100_000);
        CallOptions options = CallOptions.builder()
                .oneTimeCodes(() -> Integer.toString(number.incrementAndGet()))
                .build();
        try (IspapiSession session = client.startSession(options)) {
            session.send(TestCommand.once());
            api.expire();
            session.send(TestCommand.once());
        }

        assertThat(api.requests("StartSession"))
                .extracting(fields -> fields.get("s_otp"))
                .containsExactly("100001", "100002");
        assertThat(api.requests("AddDomain"))
                .allSatisfy(fields -> assertThat(fields).doesNotContainKey("s_otp"));
    }

    @Test
    void codesForEveryCallAreNotAskedForWithinASession() {
        AtomicInteger asked = new AtomicInteger();
        try (IspapiClient second = api.client()
                        .defaultOptions(CallOptions.builder()
                                .oneTimeCodes(() -> "code-" + asked.incrementAndGet())
                                .build())
                        .build();
                IspapiSession session = second.startSession()) {
            session.send(TestCommand.once());
        }

        assertThat(asked).hasValue(1);
    }

    @Test
    void theSupplierOfCredentialsIsAskedForEachLogInOfASessionAlone() {
        AtomicInteger asked = new AtomicInteger();
        try (IspapiClient second = api.client()
                        .credentials(Credentials.from(
                                () -> Credentials.of("test.user", "password-" + asked.incrementAndGet())))
                        .build();
                IspapiSession session = second.startSession()) {
            session.send(TestCommand.once());
            session.send(TestCommand.once());
            api.expire();
            session.send(TestCommand.once());
        }

        assertThat(api.requests("StartSession"))
                .extracting(fields -> fields.get("s_pw"))
                .containsExactly("password-1", "password-2");
    }

    @Test
    void aSupplierThatFailsAtTheSecondLogInFailsTheCommandWithoutASecret() {
        AtomicInteger asked = new AtomicInteger();
        try (IspapiClient second = api.client()
                        .credentials(Credentials.from(() -> {
                            if (asked.incrementAndGet() > 1) {
                                throw new IllegalStateException("the vault says sentinel-7f3a");
                            }
                            return Credentials.of("test.user", "test.passw0rd");
                        }))
                        .build();
                IspapiSession session = second.startSession()) {
            api.expire();

            assertThat(catchThrowableOfType(ConnectionException.class, () -> session.send(TestCommand.once())))
                    .hasMessageContaining("the supplier of the credentials failed with java.lang.IllegalStateException")
                    .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("sentinel"));
        }
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @Test
    void whoSendsTheLogOutHimselfMeansIt() {
        try (IspapiSession session = client.startSession()) {
            session.request(RawCommand.builder("EndSession").build());

            assertThat(catchThrowableOfType(
                            AuthenticationFailedException.class, () -> session.send(TestCommand.once())))
                    .hasMessageStartingWith("AddDomain: refused with 530 SESSION NOT FOUND");
        }

        assertThat(logIns()).isEqualTo(1);
    }

    @Test
    void checkingAWrongPasswordIsNoEndOfTheSession() {
        api.answers(fields ->
                name(fields).equals("CheckAuthentication") ? HttpApi.answer(530, "Authentication failed") : null);
        try (IspapiSession session = client.startSession()) {
            assertThat(session.request(CHECK_PASSWORD).code()).isEqualTo(530);
            assertThat(catchThrowableOfType(AuthenticationFailedException.class, () -> session.send(CHECK_PASSWORD)))
                    .hasMessageStartingWith("CheckAuthentication: refused with 530");
            assertThat(session.id()).isEqualTo("session-1");
        }

        assertThat(logIns()).isEqualTo(1);
    }

    @Test
    void checkingAPasswordInAnExpiredSessionLogsInFirst() {
        try (IspapiSession session = client.startSession()) {
            api.expire();

            assertThat(session.request(CHECK_PASSWORD).code()).isEqualTo(200);
        }

        assertThat(logIns()).isEqualTo(2);
    }

    @Test
    void aSessionWithoutAnIdIsNotOpened() {
        api.answers(fields ->
                HttpApi.answer(200, "Command completed successfully").replace("EOF", "PROPERTY[SESSION][0] = \r\nEOF"));

        assertThat(catchThrowableOfType(UnexpectedResponseException.class, client::startSession))
                .hasMessageContaining("expected the property SESSION, the answer has none");
    }

    @Test
    void theTimeLimitOfACallHoldsForTheLogInThatItWaitsFor() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CallOptions soon =
                CallOptions.builder().timeLimit(Duration.ofMillis(300)).build();
        try (IspapiSession session = client.startSession()) {
            api.expire();
            api.answers(fields -> {
                if (name(fields).equals("StartSession")) {
                    SocketApi.await(end);
                }
                return null;
            });

            assertThat(catchThrowableOfType(ConnectionException.class, () -> session.send(TestCommand.once(), soon)))
                    .hasMessage(
                            "AddDomain: it was not carried out, so it is safe to send it again; the session has ended, and"
                                    + " there was no other one within the time limit of 0.3 s");
            assertThat(catchThrowableOfType(
                            ExecutionException.class,
                            () -> session.sendAsync(TestCommand.once(), soon).get()))
                    .hasCauseInstanceOf(ConnectionException.class);

            // The log-in goes on for whoever comes next.
            end.countDown();
            assertThat(session.send(TestCommand.once())).isEqualTo("done");
        }

        assertThat(logIns()).isEqualTo(2);
        assertThat(api.hasSessions()).isFalse();
    }

    @Test
    void anInterruptEndsTheWaitingOfOneAndNotTheLogInOfTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (IspapiSession session = client.startSession()) {
            api.expire();
            api.answers(fields -> {
                if (name(fields).equals("StartSession")) {
                    asked.countDown();
                    SocketApi.await(end);
                }
                return null;
            });
            Thread thread = new Thread(
                    () -> thrown.set(catchThrowableOfType(Throwable.class, () -> session.send(TestCommand.once()))));
            thread.start();
            asked.await();
            CompletableFuture<String> other = session.sendAsync(TestCommand.once());
            thread.interrupt();
            thread.join();
            end.countDown();

            assertThat(other.get()).isEqualTo("done");
        }

        assertThat(thrown.get())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("it was not carried out")
                .hasMessageContaining("interrupted");
        assertThat(logIns()).isEqualTo(2);
    }

    @Test
    void aCallThatIsCancelledIsNotSentAgain() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (IspapiSession session = client.startSession()) {
            api.expire();
            api.answers(fields -> {
                if (name(fields).equals("StartSession")) {
                    asked.countDown();
                    SocketApi.await(end);
                }
                return null;
            });
            CompletableFuture<String> cancelled = session.sendAsync(TestCommand.once());
            asked.await();
            cancelled.cancel(true);
            end.countDown();

            assertThat(session.send(TestCommand.reads())).isEqualTo("done");
        }

        assertThat(api.requests("AddDomain")).hasSize(1);
    }

    @Test
    void logsOutAfterFailures() {
        try (IspapiSession session = client.startSession()) {
            api.answers(fields -> {
                if (name(fields).equals("AddDomain")) {
                    throw new IOException("the connection breaks");
                }
                return null;
            });
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> session.send(TestCommand.once())))
                    .isNotNull();
        }

        assertThat(api.requests("EndSession"))
                .extracting(fields -> fields.get("s_session"))
                .containsExactly("session-1");
        assertThat(api.hasSessions()).isFalse();
    }

    @Test
    void logsOutOfASessionThatIsOnlyBeingOpened() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        IspapiSession session = client.startSession();
        api.expire();
        api.answers(fields -> {
            if (name(fields).equals("StartSession")) {
                asked.countDown();
                SocketApi.await(end);
            }
            return null;
        });
        CompletableFuture<String> call = session.sendAsync(TestCommand.once());
        asked.await();
        Thread closer = new Thread(session::close);
        closer.start();
        end.countDown();
        closer.join();

        assertThat(api.hasSessions()).isFalse();
        assertThat(call.handle((answer, failure) -> "over").get()).isEqualTo("over");
    }

    @Test
    void aLogOutThatFailsIsLoggedAndNotThrown() {
        log(lines -> {
            try (IspapiSession session = client.startSession()) {
                api.answers(fields -> HttpApi.answer(549, "Command failed"));
                assertThat(session).isNotNull();
            }
        });
        assertThat(logged).anyMatch(line -> line.startsWith("WARN") && line.contains("549 Command failed"));
    }

    @Test
    void aSessionThatEndedByItselfIsNoFailureOfTheLogOut() {
        log(lines -> {
            try (IspapiSession session = client.startSession()) {
                api.expire();
                assertThat(session).isNotNull();
            }
        });
        assertThat(logged).noneMatch(line -> line.startsWith("WARN"));
        assertThat(logIns()).isEqualTo(1);
    }

    private List<String> logged = List.of();

    private void log(Consumer<CapturedLog> work) {
        try (CapturedLog log = new CapturedLog()) {
            work.accept(log);
            logged = log.lines();
        }
    }
}
