package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.Ending.Kind;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be tried again, and when. */
class RetryPolicyTest {

    private static final RandomGenerator LEAST = () -> 0L;
    private static final RandomGenerator MOST = () -> -1L;

    private static Ending failed(Kind kind) {
        return Ending.failed(kind, () -> new ConnectionException("AddDomain", "no connection", null));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, READS, true", "NOT_SENT, REPEATABLE, true", "NOT_SENT, ONCE, true",
        "HOPELESS, READS, false", "HOPELESS, REPEATABLE, false", "HOPELESS, ONCE, false",
        "UNKNOWN, READS, true", "UNKNOWN, REPEATABLE, true", "UNKNOWN, ONCE, false",
        "UNREADABLE, READS, false", "UNREADABLE, REPEATABLE, false", "UNREADABLE, ONCE, false"
    })
    void whatFailedIsTriedAgainWhereThatIsSafe(Kind kind, Effect effect, boolean again) {
        assertThat(RetryPolicy.allows(effect, false, failed(kind))).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "200, READS, false",
        "200, ONCE, false",
        "545, READS, false",
        "541, ONCE, false",
        "421, READS, true",
        "421, REPEATABLE, true",
        "421, ONCE, false",
        "423, READS, true",
        "423, REPEATABLE, true",
        "423, ONCE, false",
        "425, READS, true",
        "425, REPEATABLE, true",
        "425, ONCE, false"
    })
    void whatWasPutOffIsTriedAgainUnlessItMustHappenOnce(int code, Effect effect, boolean again) {
        Ending ending = Ending.answered(Response.parse(HttpApi.answer(code, "whatever")));

        assertThat(RetryPolicy.allows(effect, false, ending)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"NOT_SENT, true", "UNKNOWN, false", "HOPELESS, false"})
    void whatWentWithAOneTimeCodeIsTriedAgainOnlyIfNothingWasSent(Kind kind, boolean again) {
        assertThat(RetryPolicy.allows(Effect.READS, true, failed(kind))).isEqualTo(again);
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        RetryPolicy policy = RetryPolicy.standard().withPauses(Duration.ofMillis(100), Duration.ofMillis(500));

        assertThat(pauses(policy, 5, LEAST))
                .containsExactly(
                        Duration.ofMillis(100),
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(500),
                        Duration.ofMillis(500));
    }

    @Test
    void pausesStayWithinTheLongestForAnyNumberOfAttempts() {
        RetryPolicy tiny = RetryPolicy.standard().withPauses(Duration.ofNanos(1), Duration.ofDays(1));
        RetryPolicy none = RetryPolicy.standard().withPauses(Duration.ZERO, Duration.ZERO);

        assertThat(tiny.pauseAfter(100, LEAST))
                .isLessThanOrEqualTo(Duration.ofDays(1))
                .isPositive();
        assertThat(none.pauseAfter(100, LEAST)).isZero();
    }

    @Test
    void chanceTakesUpToTheJitterOffAPause() {
        RetryPolicy policy = RetryPolicy.standard().withPauses(Duration.ofSeconds(1), Duration.ofSeconds(1));

        assertThat(policy.pauseAfter(1, MOST)).isBetween(Duration.ofMillis(500), Duration.ofMillis(501));
        assertThat(policy.withJitter(0).pauseAfter(1, MOST)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.withJitter(1).pauseAfter(1, MOST)).isBetween(Duration.ZERO, Duration.ofMillis(1));
    }

    private static List<Duration> pauses(RetryPolicy policy, int count, RandomGenerator random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(attempt -> policy.pauseAfter(attempt, random))
                .toList();
    }

    @Test
    void refusesWhatMakesNoSense() {
        RetryPolicy policy = RetryPolicy.standard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withMaxAttempts(0))
                .withMessage("expected from 1 to 100 attempts, found 0");
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withMaxAttempts(101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withPauses(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessageContaining("found PT2S and PT1S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withPauses(Duration.ofSeconds(-1), Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withBudget(Duration.ofDays(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withJitter(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withJitter(1.1));
    }

    @Test
    void isAValue() {
        assertThat(RetryPolicy.standard().withMaxAttempts(1)).isEqualTo(RetryPolicy.none());
        assertThat(RetryPolicy.standard().withMaxAttempts(1)).hasSameHashCodeAs(RetryPolicy.none());
        assertThat(RetryPolicy.standard()).isNotEqualTo(RetryPolicy.none());
        assertThat(RetryPolicy.none()).hasToString("RetryPolicy[none]");
        assertThat(RetryPolicy.standard())
                .hasToString("RetryPolicy[attempts=4, pauses=PT0.2S to PT10S, budget=PT1M, jitter=0.5]");
    }
}
