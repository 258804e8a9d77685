package dev.ispapi.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.RetryPolicy;
import dev.ispapi.command.Effect;
import dev.ispapi.internal.call.AttemptResult.Kind;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be tried again, and when. */
class RetryRulesTest {

    private static final RandomGenerator LEAST = () -> 0L;
    private static final RandomGenerator MOST = () -> -1L;

    @ParameterizedTest
    @CsvSource({
        "NOT_SENT, READS, true", "NOT_SENT, REPEATABLE, true", "NOT_SENT, ONCE, true",
        "NOT_TRUSTED, READS, false", "NOT_TRUSTED, REPEATABLE, false", "NOT_TRUSTED, ONCE, false",
        "NO_RESPONSE, READS, true", "NO_RESPONSE, REPEATABLE, true", "NO_RESPONSE, ONCE, false",
        "GATEWAY_ERROR, READS, true", "GATEWAY_ERROR, REPEATABLE, true", "GATEWAY_ERROR, ONCE, false",
        "MALFORMED, READS, false", "MALFORMED, REPEATABLE, false", "MALFORMED, ONCE, false"
    })
    void whatFailedIsTriedAgainWhereThatIsSafe(Kind kind, Effect effect, boolean again) {
        assertThat(RetryRules.allow(effect, false, kind)).isEqualTo(again);
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
        AttemptResult result =
                AttemptResult.answered(Response.parse(HttpApi.answer(code, "whatever")), Optional.empty());

        assertThat(RetryRules.allow(effect, false, result.kind())).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"NOT_SENT, true", "NO_RESPONSE, false", "NOT_TRUSTED, false"})
    void whatWentWithAOneTimeCodeIsTriedAgainOnlyIfNothingWasSent(Kind kind, boolean again) {
        assertThat(RetryRules.allow(Effect.READS, true, kind)).isEqualTo(again);
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        RetryPolicy policy = RetryPolicy.builder()
                .firstPause(Duration.ofMillis(100))
                .longestPause(Duration.ofMillis(500))
                .build();

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
        RetryPolicy tiny = RetryPolicy.builder()
                .firstPause(Duration.ofNanos(1))
                .longestPause(Duration.ofDays(1))
                .build();
        RetryPolicy none = RetryPolicy.builder()
                .firstPause(Duration.ZERO)
                .longestPause(Duration.ZERO)
                .build();

        assertThat(RetryRules.pauseAfter(100, tiny, LEAST))
                .isLessThanOrEqualTo(Duration.ofDays(1))
                .isPositive();
        assertThat(RetryRules.pauseAfter(100, none, LEAST)).isZero();
    }

    @Test
    void chanceTakesUpToTheJitterOffAPause() {
        assertThat(pauseOfASecond(0.5)).isBetween(Duration.ofMillis(500), Duration.ofMillis(501));
        assertThat(pauseOfASecond(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauseOfASecond(1)).isBetween(Duration.ZERO, Duration.ofMillis(1));
    }

    private static Duration pauseOfASecond(double jitter) {
        RetryPolicy policy = RetryPolicy.builder()
                .firstPause(Duration.ofSeconds(1))
                .longestPause(Duration.ofSeconds(1))
                .jitter(jitter)
                .build();
        return RetryRules.pauseAfter(1, policy, MOST);
    }

    private static List<Duration> pauses(RetryPolicy policy, int count, RandomGenerator random) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(attempt -> RetryRules.pauseAfter(attempt, policy, random))
                .toList();
    }
}
