package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The values of a policy; what may be tried again is the business of {@code RetryRulesTest}. */
class RetryPolicyTest {

    private static void assertRefused(RetryPolicy.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(RetryPolicy.builder().maxAttempts(0), "expected from 1 to 100 attempts, found 0");
        assertRefused(RetryPolicy.builder().maxAttempts(101), "expected from 1 to 100 attempts, found 101");
        assertRefused(
                RetryPolicy.builder().firstPause(Duration.ofSeconds(2)).longestPause(Duration.ofSeconds(1)),
                "expected a first pause of zero or more, and a longest one from there to PT24H, found PT2S and PT1S");
        assertRefused(
                RetryPolicy.builder().firstPause(Duration.ofSeconds(-1)),
                "expected a first pause of zero or more, and a longest one from there to PT24H, found PT-1S and PT10S");
        assertRefused(
                RetryPolicy.builder().longestPause(Duration.ofDays(2)),
                "expected a first pause of zero or more, and a longest one from there to PT24H, found PT0.2S and PT48H");
        assertRefused(
                RetryPolicy.builder().budget(Duration.ofDays(2)), "expected a budget from zero to PT24H, found PT48H");
        assertRefused(
                RetryPolicy.builder().budget(Duration.ofMillis(-1)),
                "expected a budget from zero to PT24H, found PT-0.001S");
        assertRefused(RetryPolicy.builder().jitter(Double.NaN), "expected a jitter from 0 to 1, found NaN");
        assertRefused(RetryPolicy.builder().jitter(1.1), "expected a jitter from 0 to 1, found 1.1");
        assertRefused(RetryPolicy.builder().jitter(-0.1), "expected a jitter from 0 to 1, found -0.1");
    }

    @Test
    void isAValue() {
        assertThat(RetryPolicy.builder().maxAttempts(1).build())
                .isEqualTo(RetryPolicy.none())
                .hasSameHashCodeAs(RetryPolicy.none());
        assertThat(RetryPolicy.standard()).isNotEqualTo(RetryPolicy.none());
        assertThat(RetryPolicy.none()).hasToString("RetryPolicy[none]");
        assertThat(RetryPolicy.standard())
                .hasToString("RetryPolicy[attempts=4, pauses=PT0.2S to PT10S, budget=PT1M, jitter=0.5]");
    }
}
