package dev.ispapi.support.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandFailedException;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class EventPollingTest {

    private final FakeAccount account = new FakeAccount();
    private final List<Integer> delivered = new ArrayList<>();
    private final List<Object> news = new ArrayList<>();
    private final HandScheduler scheduler = new HandScheduler();
    private final RoundListener listener = new RoundListener() {
        @Override
        public void finished(EventRound round) {
            news.add(round.delivered());
        }

        @Override
        public void failed(RuntimeException failure) {
            news.add(failure.getClass().getSimpleName());
            throw failure;
        }
    };

    private EventReader reader(EventHandler handler) {
        return EventReader.builder(account).handler(handler).build();
    }

    private EventPolling polling() {
        return reader(event -> delivered.add(event.number())).run(Duration.ofMinutes(5), scheduler, listener);
    }

    private void answerLists(int code) {
        account.afterEach(command -> {
            throw CommandFailedException.of(
                    command.name(), Response.builder(code, "Refused").build());
        });
    }

    @Test
    void readsAtOnceAndAfterEachPause() {
        account.add(1, 1);
        EventPolling polling = polling();

        scheduler.tick();
        account.add(2, 2);
        scheduler.tick();
        scheduler.tick();

        assertThat(delivered).containsExactly(1, 2);
        assertThat(news).containsExactly(1, 1, 0);
        assertThat(scheduler.delays()).containsExactly(0L, Duration.ofMinutes(5).toNanos());
        polling.close();
    }

    @Test
    void readsAndTellsNothingOnceItIsClosed() {
        EventPolling polling = polling();
        polling.close();
        account.add(1, 1);

        scheduler.tick();

        assertThat(delivered).isEmpty();
        assertThat(news).isEmpty();
    }

    @Test
    void goesOnAfterAFailureAndWhateverTheListenerThrows() {
        EventPolling polling = polling();
        answerLists(549);
        scheduler.tick();
        account.afterEach(command -> {});
        account.add(1, 1);
        scheduler.tick();

        assertThat(news).containsExactly("CommandFailedException", 1);
        assertThat(polling.isClosed()).isFalse();
    }

    @Test
    void endsIfTheApiRefusesToLogIn() {
        EventPolling polling = polling();
        answerLists(530);
        scheduler.tick();

        assertThat(news).containsExactly("AuthenticationFailedException");
        assertThat(polling.isClosed()).isTrue();
        assertThat(scheduler.isCancelled()).isTrue();
    }

    @Test
    void readsNothingMoreOnceClosed() {
        account.add(1, 1);
        EventPolling polling = polling();
        polling.close();
        polling.close();

        scheduler.tick();

        assertThat(delivered).isEmpty();
        assertThat(scheduler.isCancelled()).isTrue();
        assertThat(scheduler.isShutdown()).isFalse();
    }

    @Test
    void stopsBehindTheEventWhoseHandlerClosesIt() {
        account.add(1, 1).add(2, 2);
        EventPolling[] self = new EventPolling[1];
        self[0] = reader(event -> {
                    delivered.add(event.number());
                    self[0].close();
                })
                .run(Duration.ofSeconds(1), scheduler, listener);

        scheduler.tick();

        assertThat(delivered).containsExactly(1);
        assertThat(account.numbers()).containsExactly(2);
    }

    @Test
    void closeWaitsForTheHandler() throws Exception {
        account.add(1, 1);
        CountDownLatch isInHandler = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        EventPolling polling = reader(event -> {
                    isInHandler.countDown();
                    mayGoOn.await();
                    delivered.add(event.number());
                })
                .run(Duration.ofSeconds(1), scheduler, listener);
        Thread round = new Thread(scheduler::tick);
        round.start();
        isInHandler.await();
        List<Integer> atClose = new ArrayList<>();
        Thread closing = new Thread(() -> {
            polling.close();
            atClose.addAll(delivered);
        });
        closing.start();
        while (closing.getState() != Thread.State.WAITING && closing.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        mayGoOn.countDown();
        closing.join();
        round.join();

        assertThat(atClose).containsExactly(1);
    }

    @Test
    void closeDoesNotInterruptTheHandler() throws Exception {
        account.add(1, 1);
        CountDownLatch isInHandler = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
        try {
            EventPolling polling = reader(event -> {
                        isInHandler.countDown();
                        mayGoOn.await();
                        delivered.add(event.number());
                    })
                    .run(Duration.ofDays(1), threads, listener);
            isInHandler.await();
            Thread closing = new Thread(polling::close);
            closing.start();
            while (!polling.isClosed() || closing.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
            mayGoOn.countDown();
            closing.join();

            assertThat(delivered).containsExactly(1);
            assertThat(account.numbers()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesAPauseOfNothing() {
        EventReader reader = reader(event -> {});

        assertThatThrownBy(() -> reader.run(Duration.ZERO, scheduler, listener))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than zero");
    }
}
