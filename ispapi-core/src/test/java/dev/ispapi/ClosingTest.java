package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.ManualTime;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.SocketApi.Script;
import dev.ispapi.testing.TestCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Places in the queue, giving up, and the end of a client with calls in all states. */
@Timeout(60)
class ClosingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Semaphore received = new Semaphore(0);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final Script holding = connection -> {
        while (true) {
            connection.readRequest();
            received.release();
            SocketApi.await(answer);
            connection.answer(HttpApi.OK);
        }
    };
    private final Script silent = connection -> {
        connection.readRequest();
        received.release();
        connection.keepSilent();
    };

    private static Throwable failure(CompletableFuture<?> future) {
        return catchThrowableOfType(CompletionException.class, future::join).getCause();
    }

    @Test
    void noMoreCommandsAreOnTheirWayThanAllowed() throws Exception {
        try (SocketApi api = new SocketApi(holding);
                IspapiClient client = api.client().maxInFlight(2).build()) {
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                all.add(client.sendAsync(TestCommand.reads()));
            }
            received.acquire(2);
            assertThat(api.requests()).hasSize(2);
            answer.countDown();

            assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo("done"));
            assertThat(api.requests()).hasSize(10);
            assertThat(api.connections()).isEqualTo(2);
        }
    }

    @Test
    void aCommandThatIsCancelledBeforeItsTurnIsNeverSentAndOneOnItsWayFreesItsPlace() throws Exception {
        Script good = connection -> {
            connection.readRequest();
            connection.answer(HttpApi.OK);
        };
        try (SocketApi api = new SocketApi(silent, good);
                IspapiClient client = api.client().maxInFlight(1).build()) {
            CompletableFuture<String> first = client.sendAsync(TestCommand.once());
            CompletableFuture<String> second = client.sendAsync(TestCommand.once());
            CompletableFuture<String> third = client.sendAsync(TestCommand.reads());
            received.acquire();

            second.cancel(true);
            first.cancel(true);

            assertThat(third.join()).isEqualTo("done");
            assertThat(api.requests()).hasSize(2);
            assertThat(api.requests().get(1)).contains("StatusDomain");
            assertThat(catchThrowableOfType(CancellationException.class, second::join))
                    .isNotNull();
        }
    }

    @Test
    void noPlaceIsLostHoweverCallsEnd() throws Exception {
        Script mixed = connection -> {
            for (int i = 0; ; i++) {
                connection.readRequest();
                if (i % 5 == 4) {
                    connection.reset();
                    return;
                }
                connection.answer(i % 3 == 2 ? HttpApi.answer(545, "no such thing") : HttpApi.OK);
            }
        };
        try (SocketApi api = new SocketApi(mixed);
                IspapiClient client = api.client()
                        .maxInFlight(3)
                        .retryPolicy(RetryPolicy.builder()
                                .firstPause(Duration.ZERO)
                                .longestPause(Duration.ZERO)
                                .build())
                        .build()) {
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                all.add(client.sendAsync(i % 2 == 0 ? TestCommand.once() : TestCommand.reads()));
                if (i % 7 == 0) {
                    all.get(i / 2).cancel(true);
                }
            }
            // Each of them ends, and the places are there for others.
            assertThat(all)
                    .allSatisfy(one -> assertThat(
                                    one.handle((done, failure) -> true).join())
                            .isTrue());
            for (int i = 0; i < 12; i++) {
                assertThat(client.request(TestCommand.reads()).code()).isIn(200, 545);
            }
        }
    }

    @Test
    void anInterruptBeforeTheTurnSaysThatNothingWasSent() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        try (SocketApi api = new SocketApi(holding);
                IspapiClient client = api.client().maxInFlight(1).build()) {
            CompletableFuture<String> first = client.sendAsync(TestCommand.once());
            received.acquire();
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(Throwable.class, () -> client.send(TestCommand.once())));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            while (caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            caller.interrupt();
            caller.join();
            answer.countDown();
            first.join();
            assertThat(api.requests()).hasSize(1);
        }

        assertThat(thrown.get())
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("was interrupted (it was still waiting for its turn)");
        assertThat(flag.get()).isTrue();
    }

    @Test
    void anInterruptBetweenAttemptsThrowsWhatTheLastOneBrought() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        CountDownLatch attempted = new CountDownLatch(1);
        Script later = connection -> {
            connection.readRequest();
            connection.answer(HttpApi.answer(421, "later"));
        };
        try (SocketApi api = new SocketApi(later);
                IspapiClient client = manual(api.client(), new ManualTime())
                        .callListener(CallListener.ofAttempts(attempt -> attempted.countDown()))
                        .build()) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(Throwable.class, () -> client.send(TestCommand.reads())));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            attempted.await();
            caller.interrupt();
            caller.join();
            assertThat(api.requests()).hasSize(1);
        }

        assertThat(thrown.get()).isInstanceOf(TemporaryFailureException.class);
        assertThat(flag.get()).isTrue();
    }

    private static IspapiClient.Builder manual(IspapiClient.Builder builder, ManualTime time) {
        builder.scheduler(time);
        return builder;
    }

    @Test
    void closingEndsWhatWaitsAndLetsFinishWhatIsOnItsWay() throws Exception {
        try (SocketApi api = new SocketApi(holding)) {
            IspapiClient client = api.client().maxInFlight(1).build();
            CompletableFuture<String> first = client.sendAsync(TestCommand.once());
            CompletableFuture<String> second = client.sendAsync(TestCommand.once());
            received.acquire();

            client.close();

            assertThat(failure(second))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("the client was closed (it was still waiting for its turn)");
            answer.countDown();
            assertThat(first.join()).isEqualTo("done");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void closingEndsPausesWithWhatTheLastAttemptBrought() throws Exception {
        ManualTime time = new ManualTime();
        Script broken = SocketApi.Connection::readRequest;
        CountDownLatch attempted = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(broken)) {
            IspapiClient client = manual(api.client(), time)
                    .callListener(CallListener.ofAttempts(attempt -> attempted.countDown()))
                    .build();
            CompletableFuture<String> future = client.sendAsync(TestCommand.reads());
            attempted.await();

            client.close();

            assertThat(failure(future)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(time.isClosed()).isTrue();
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void closingWithGraceWaitsForWhatIsOnItsWay() throws Exception {
        try (SocketApi api = new SocketApi(holding)) {
            IspapiClient client = api.client().build();
            CompletableFuture<String> future = client.sendAsync(TestCommand.once());
            received.acquire();
            CompletableFuture<Boolean> closed = CompletableFuture.supplyAsync(() -> client.close(MINUTE));
            answer.countDown();

            assertThat(closed.join()).isTrue();
            assertThat(future.join()).isEqualTo("done");
            assertThatIllegalStateException().isThrownBy(() -> client.send(TestCommand.reads()));
        }
    }

    @Test
    void closingGivesUpWhatDoesNotEndInTime() throws Exception {
        ManualTime time = new ManualTime();
        try (SocketApi api = new SocketApi(silent)) {
            IspapiClient client = manual(api.client(), time).build();
            CompletableFuture<String> future = client.sendAsync(TestCommand.once());
            received.acquire();

            assertThat(client.close(Duration.ZERO)).isFalse();

            assertThat(failure(future))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("and the client was closed")
                    .hasMessageContaining("may have been carried out");
            assertThat(time.isClosed()).isTrue();
            api.awaitClosed();
        }
    }

    @Test
    void anInterruptEndsTheGrace() throws Exception {
        AtomicReference<Boolean> flag = new AtomicReference<>();
        try (SocketApi api = new SocketApi(silent)) {
            IspapiClient client = api.client().build();
            CompletableFuture<String> future = client.sendAsync(TestCommand.once());
            received.acquire();
            Thread closer = new Thread(() -> {
                boolean ignored = client.close(MINUTE);
                flag.set(Thread.currentThread().isInterrupted());
            });
            closer.start();
            closer.interrupt();
            closer.join();

            assertThat(failure(future)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(flag.get()).isTrue();
        }
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IspapiClient.builder().maxInFlight(0))
                .withMessage("expected from 1 to 10000 commands in flight, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IspapiClient.builder().commandsPerSecond(10_001))
                .withMessage("expected from 1 to 10000 commands a second, found 10001");
    }

    @Test
    void theTimerIsADaemonThatEndsWithTheClient() throws Exception {
        Script good = connection -> {
            connection.readRequest();
            connection.answer(HttpApi.OK);
        };
        Thread timer;
        try (SocketApi api = new SocketApi(good);
                IspapiClient client = api.client().build()) {
            List<Thread> before = timers();
            client.send(TestCommand.reads());
            List<Thread> now = timers();
            now.removeAll(before);
            assertThat(now).hasSize(1).allMatch(Thread::isDaemon);
            timer = now.get(0);
        }
        timer.join();
        assertThat(timer.isAlive()).isFalse();
    }

    private static List<Thread> timers() {
        List<Thread> timers = new ArrayList<>(Thread.getAllStackTraces().keySet());
        timers.removeIf(thread -> !thread.getName().equals("ispapi-timer"));
        return timers;
    }
}
