package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many callers, callers that do not wait, callers that are interrupted, and the end of it all. */
@Timeout(60)
class IspapiClientThreadsTest {

    /** Answers each command with what it asked for, for as long as the client likes. */
    private static final SocketApi.Script ECHO = connection -> {
        while (true) {
            String form = connection.nextRequest();
            Matcher asked = Pattern.compile("ECHO%3D([0-9a-z-]+)").matcher(form);
            connection.answer(HttpApi.OK.replace("done", asked.find() ? asked.group(1) : "nothing"));
        }
    };

    private static TestCommand echo(String text) {
        return new TestCommand("StatusDomain", Effect.READS, Map.of("ECHO", text));
    }

    @Test
    void everyThreadGetsItsOwnAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int t = 0; t < 32; t++) {
                int thread = t;
                all.add(threads.submit(() -> {
                    List<String> wrong = new ArrayList<>();
                    for (int i = 0; i < 50; i++) {
                        String text = thread + "-" + i;
                        String answer = client.send(echo(text));
                        if (!answer.equals(text)) {
                            wrong.add(text + " -> " + answer);
                        }
                    }
                    return wrong;
                }));
            }
            for (Future<List<String>> one : all) {
                assertThat(one.get()).isEmpty();
            }
            assertThat(api.requests()).hasSize(32 * 50);
            assertThat(api.connections()).isLessThanOrEqualTo(64);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyCallsWithoutWaiting() throws IOException {
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                all.add(client.sendAsync(echo("a" + i)));
            }
            for (int i = 0; i < 300; i++) {
                assertThat(all.get(i).join()).isEqualTo("a" + i);
            }
        }
    }

    @Test
    void actionsThatWaitForOtherCallsDoNotStarveThem() throws IOException {
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            List<CompletableFuture<String>> all = new ArrayList<>();
            // More than may be on their way at once, each chained to another call that is waited for.
            for (int i = 0; i < 150; i++) {
                String text = "b" + i;
                all.add(client.sendAsync(echo("a")).thenApply(answer -> client.send(echo(text))));
            }
            for (int i = 0; i < 150; i++) {
                assertThat(all.get(i).join()).isEqualTo("b" + i);
            }
        }
    }

    @Test
    void afutureFailsWithTheSameExceptions() throws IOException {
        try (HttpApi api = new HttpApi();
                IspapiClient client = api.client().build()) {
            api.answers(HttpApi.answer(545, "Entity reference not found"));
            CompletableFuture<String> refused = client.sendAsync(TestCommand.reads());
            assertThat(catchThrowableOfType(ExecutionException.class, refused::get))
                    .hasCauseExactlyInstanceOf(ObjectNotFoundException.class);

            CompletableFuture<String> invalid =
                    client.sendAsync(new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "a\nb")));
            assertThat(catchThrowableOfType(ExecutionException.class, invalid::get))
                    .hasCauseExactlyInstanceOf(InvalidCommandException.class);
        }
        try (SocketApi api = new SocketApi(SocketApi.Connection::readRequest);
                IspapiClient client = api.client().build()) {
            CompletableFuture<String> broken = client.sendAsync(TestCommand.once());
            assertThat(catchThrowableOfType(ExecutionException.class, broken::get))
                    .hasCauseExactlyInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void cancellingAFutureEndsTheCall() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    received.countDown();
                    try {
                        connection.keepSilent();
                    } finally {
                        gone.countDown();
                    }
                });
                IspapiClient client = api.client().build()) {
            CompletableFuture<String> future = client.sendAsync(TestCommand.once());
            received.await();

            assertThat(future.cancel(true)).isTrue();

            gone.await();
            assertThat(catchThrowableOfType(CancellationException.class, future::join))
                    .isNotNull();
        }
    }

    @Test
    void anInterruptEndsTheWaitingAndTheCall() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    received.countDown();
                    try {
                        connection.keepSilent();
                    } finally {
                        gone.countDown();
                    }
                });
                IspapiClient client = api.client().build()) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowableOfType(Throwable.class, () -> client.send(TestCommand.once())));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            received.await();
            caller.interrupt();
            caller.join();
            gone.await();
        }

        assertThat(thrown.get())
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("the thread that waited for the answer was interrupted")
                .hasMessageContaining("may have been carried out");
        assertThat(flag.get()).isTrue();
    }

    @Test
    void anInterruptedThreadSendsNothing() throws IOException {
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            Thread.currentThread().interrupt();
            ConnectionException e;
            try {
                e = catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once()));
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }

            assertThat(e).hasMessageContaining("nothing was sent").hasMessageContaining("is interrupted");
            assertThat(api.connections()).isZero();
        }
    }

    @Test
    void allItsThreadsAreDaemons() throws IOException {
        List<Thread> before = List.copyOf(Thread.getAllStackTraces().keySet());
        try (SocketApi api = new SocketApi(ECHO);
                IspapiClient client = api.client().build()) {
            client.send(TestCommand.reads());
            client.sendAsync(TestCommand.reads()).join();

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void closingEndsItsThreadsAndConnections() throws Exception {
        CountDownLatch disconnected = new CountDownLatch(1);
        SocketApi.Script script = connection -> {
            try {
                ECHO.play(connection);
            } finally {
                disconnected.countDown();
            }
        };
        try (SocketApi api = new SocketApi(script)) {
            AtomicReference<Thread> thread = new AtomicReference<>();
            IspapiClient client = api.client().build();
            client.sendAsync(TestCommand.reads())
                    .thenAccept(answer -> thread.set(Thread.currentThread()))
                    .join();

            client.close();

            disconnected.await();
            for (Thread worker : Thread.getAllStackTraces().keySet()) {
                if (worker.getName().startsWith("ispapi-")) {
                    worker.join();
                }
            }
        }
    }

    @Test
    void nothingIsSentAfterClosing() throws IOException {
        try (SocketApi api = new SocketApi(ECHO)) {
            IspapiClient client = api.client().build();
            client.close();
            client.close();

            assertThatIllegalStateException()
                    .isThrownBy(() -> client.send(TestCommand.reads()))
                    .withMessage("this client was closed; build another one");
            assertThatIllegalStateException().isThrownBy(() -> client.request(TestCommand.reads()));
            assertThat(catchThrowableOfType(
                            ExecutionException.class,
                            () -> client.sendAsync(TestCommand.reads()).get()))
                    .hasCauseInstanceOf(IllegalStateException.class);
            assertThat(api.connections()).isZero();
        }
    }

    @Test
    void aCallOnItsWayMayFinishAfterClosing() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            received.countDown();
            SocketApi.await(closed);
            connection.answer(HttpApi.OK);
        })) {
            IspapiClient client = api.client().build();
            CompletableFuture<String> future = client.sendAsync(TestCommand.once());
            received.await();

            client.close();
            closed.countDown();

            assertThat(future.get()).isEqualTo("done");
        }
    }
}
