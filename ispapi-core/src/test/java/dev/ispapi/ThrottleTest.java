package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue before the wire: places, rate, and the pause after too much use. */
class ThrottleTest {

    private final ManualTime time = new ManualTime();
    private final List<String> turns = new ArrayList<>();

    private Throttle.Ticket queue(Throttle throttle, String name) {
        Throttle.Ticket ticket = throttle.ticket(() -> turns.add(name));
        ticket.queue();
        return ticket;
    }

    @Test
    void asManyGoAsThereArePlacesAndTheRestInItsOrder() {
        Throttle throttle = new Throttle(2, Throttle.UNLIMITED, time);
        Throttle.Ticket a = queue(throttle, "a");
        Throttle.Ticket b = queue(throttle, "b");
        Throttle.Ticket c = queue(throttle, "c");
        Throttle.Ticket d = queue(throttle, "d");
        assertThat(turns).containsExactly("a", "b");

        b.leave();
        assertThat(turns).containsExactly("a", "b", "c");
        b.leave();
        assertThat(turns).hasSize(3);
        a.leave();
        assertThat(turns).containsExactly("a", "b", "c", "d");
        c.leave();
        d.leave();
    }

    @Test
    void whoLeavesTheQueueGetsNoTurnAndHoldsNobodyUp() {
        Throttle throttle = new Throttle(1, Throttle.UNLIMITED, time);
        Throttle.Ticket a = queue(throttle, "a");
        Throttle.Ticket b = queue(throttle, "b");
        queue(throttle, "c");

        b.leave();
        a.leave();

        assertThat(turns).containsExactly("a", "c");
    }

    @Test
    void whoLeftBeforeQueueingGetsNoTurn() {
        Throttle throttle = new Throttle(1, Throttle.UNLIMITED, time);
        Throttle.Ticket ticket = throttle.ticket(() -> turns.add("a"));

        ticket.leave();
        ticket.queue();

        assertThat(turns).isEmpty();
        queue(throttle, "b");
        assertThat(turns).containsExactly("b");
    }

    @Test
    void noMoreBeginInAnySecondThanAllowed() {
        Throttle throttle = new Throttle(100, 3, time);
        List<Long> begun = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            throttle.ticket(() -> begun.add(time.nanos())).queue();
            time.pass(Duration.ofMillis(130));
        }
        time.pass(Duration.ofSeconds(20));

        assertThat(begun).hasSize(30);
        for (int i = 3; i < begun.size(); i++) {
            assertThat(begun.get(i) - begun.get(i - 3))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    void whoWaitsForTheRateGetsTheTurnWhenTheSecondIsOver() {
        Throttle throttle = new Throttle(100, 2, time);
        for (int i = 0; i < 5; i++) {
            queue(throttle, "" + i);
        }
        assertThat(turns).hasSize(2);

        time.pass(Duration.ofMillis(999));
        assertThat(turns).hasSize(2);
        time.pass(Duration.ofMillis(1));
        assertThat(turns).hasSize(4);
        time.pass(Duration.ofSeconds(1));
        assertThat(turns).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void tooMuchUseMakesAllPauseAndThenStartOneByOne() {
        Throttle throttle = new Throttle(4, Throttle.UNLIMITED, time);
        throttle.slowDown(time.nanos());
        List<Throttle.Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tickets.add(queue(throttle, "" + i));
        }
        assertThat(throttle.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofMillis(999));
        assertThat(turns).isEmpty();

        time.pass(Duration.ofMillis(1));
        assertThat(turns).containsExactly("0");
        throttle.worked(time.nanos());
        assertThat(turns).containsExactly("0", "1");
        throttle.worked(time.nanos());
        assertThat(turns).containsExactly("0", "1", "2", "3");
        tickets.get(0).leave();
        assertThat(turns).hasSize(5);
    }

    @Test
    void eachFurtherRefusalDoublesThePauseUpToAMinute() {
        Throttle throttle = new Throttle(4, Throttle.UNLIMITED, time);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            throttle.slowDown(time.nanos());
            pauses.add(throttle.pauseLeft().toSeconds());
            time.pass(throttle.pauseLeft());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void fellowsOfTheSameWaveDoNotLengthenThePause() {
        Throttle throttle = new Throttle(4, Throttle.UNLIMITED, time);
        long began = time.nanos();
        time.pass(Duration.ofMillis(10));

        throttle.slowDown(began);
        throttle.slowDown(began);
        throttle.worked(began);

        assertThat(throttle.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void afterRecoveryThePauseBeginsAnew() {
        Throttle throttle = new Throttle(2, Throttle.UNLIMITED, time);
        throttle.slowDown(time.nanos());
        time.pass(Duration.ofSeconds(1));
        throttle.slowDown(time.nanos());
        time.pass(Duration.ofSeconds(2));
        throttle.worked(time.nanos());
        assertThat(throttle.pauseLeft()).isZero();

        throttle.slowDown(time.nanos());

        assertThat(throttle.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void turnsThatEndAtOnceDoNotPileUp() {
        Throttle throttle = new Throttle(1, Throttle.UNLIMITED, time);
        Throttle.Ticket first = queue(throttle, "first");
        int many = 20_000;
        List<Throttle.Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int index = i;
            Throttle.Ticket ticket = throttle.ticket(() -> {
                turns.add("");
                tickets.get(index).leave();
            });
            tickets.add(ticket);
            ticket.queue();
        }

        first.leave();

        assertThat(turns).hasSize(many + 1);
    }
}
