package dev.ispapi.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.testing.ManualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The queue before the wire: places, rate, and the pause after too much use. */
class RateLimiterTest {

    private final ManualTime time = new ManualTime();
    private final List<String> turns = new ArrayList<>();

    private RateLimiter.Permit queue(RateLimiter limiter, String name) {
        RateLimiter.Permit permit = limiter.permit(() -> turns.add(name));
        permit.acquire();
        return permit;
    }

    @Test
    void asManyGoAsThereArePlacesAndTheRestInItsOrder() {
        RateLimiter limiter = new RateLimiter(2, ClientConfig.UNLIMITED, time);
        RateLimiter.Permit a = queue(limiter, "a");
        RateLimiter.Permit b = queue(limiter, "b");
        RateLimiter.Permit c = queue(limiter, "c");
        RateLimiter.Permit d = queue(limiter, "d");
        assertThat(turns).containsExactly("a", "b");

        b.release();
        assertThat(turns).containsExactly("a", "b", "c");
        b.release();
        assertThat(turns).hasSize(3);
        a.release();
        assertThat(turns).containsExactly("a", "b", "c", "d");
        c.release();
        d.release();
    }

    @Test
    void whoLeavesTheQueueGetsNoTurnAndHoldsNobodyUp() {
        RateLimiter limiter = new RateLimiter(1, ClientConfig.UNLIMITED, time);
        RateLimiter.Permit a = queue(limiter, "a");
        RateLimiter.Permit b = queue(limiter, "b");
        queue(limiter, "c");

        b.release();
        a.release();

        assertThat(turns).containsExactly("a", "c");
    }

    @Test
    void whoLeftBeforeQueueingGetsNoTurn() {
        RateLimiter limiter = new RateLimiter(1, ClientConfig.UNLIMITED, time);
        RateLimiter.Permit permit = limiter.permit(() -> turns.add("a"));

        permit.release();
        permit.acquire();

        assertThat(turns).isEmpty();
        queue(limiter, "b");
        assertThat(turns).containsExactly("b");
    }

    @Test
    void noMoreBeginInAnySecondThanAllowed() {
        RateLimiter limiter = new RateLimiter(100, 3, time);
        List<Long> begun = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            limiter.permit(() -> begun.add(time.nanos())).acquire();
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
        RateLimiter limiter = new RateLimiter(100, 2, time);
        for (int i = 0; i < 5; i++) {
            queue(limiter, "" + i);
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
        RateLimiter limiter = new RateLimiter(4, ClientConfig.UNLIMITED, time);
        limiter.slowDown(time.nanos());
        List<RateLimiter.Permit> permits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            permits.add(queue(limiter, "" + i));
        }
        assertThat(limiter.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofMillis(999));
        assertThat(turns).isEmpty();

        time.pass(Duration.ofMillis(1));
        assertThat(turns).containsExactly("0");
        limiter.succeeded(time.nanos());
        assertThat(turns).containsExactly("0", "1");
        limiter.succeeded(time.nanos());
        assertThat(turns).containsExactly("0", "1", "2", "3");
        permits.get(0).release();
        assertThat(turns).hasSize(5);
    }

    @Test
    void eachFurtherRefusalDoublesThePauseUpToAMinute() {
        RateLimiter limiter = new RateLimiter(4, ClientConfig.UNLIMITED, time);
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            limiter.slowDown(time.nanos());
            pauses.add(limiter.pauseLeft().toSeconds());
            time.pass(limiter.pauseLeft());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void fellowsOfTheSameWaveDoNotLengthenThePause() {
        RateLimiter limiter = new RateLimiter(4, ClientConfig.UNLIMITED, time);
        long began = time.nanos();
        time.pass(Duration.ofMillis(10));

        limiter.slowDown(began);
        limiter.slowDown(began);
        // Nor do they end it: twice would bring all four places back.
        limiter.succeeded(began);
        limiter.succeeded(began);

        assertThat(limiter.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void afterRecoveryThePauseBeginsAnew() {
        RateLimiter limiter = new RateLimiter(2, ClientConfig.UNLIMITED, time);
        limiter.slowDown(time.nanos());
        time.pass(Duration.ofSeconds(1));
        limiter.slowDown(time.nanos());
        time.pass(Duration.ofSeconds(2));
        limiter.succeeded(time.nanos());
        assertThat(limiter.pauseLeft()).isZero();

        limiter.slowDown(time.nanos());

        assertThat(limiter.pauseLeft()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void turnsThatEndAtOnceDoNotPileUp() {
        RateLimiter limiter = new RateLimiter(1, ClientConfig.UNLIMITED, time);
        RateLimiter.Permit first = queue(limiter, "first");
        int many = 20_000;
        List<RateLimiter.Permit> permits = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int index = i;
            RateLimiter.Permit permit = limiter.permit(() -> {
                turns.add("");
                permits.get(index).release();
            });
            permits.add(permit);
            permit.acquire();
        }

        first.release();

        assertThat(turns).hasSize(many + 1);
    }
}
