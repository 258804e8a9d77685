package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BillingTest {

    @Test
    void showsThatACrashOrdersNothingTwice() {
        Run run = Run.of("billing", "first-shop.com", "second-shop.com");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("The billing system crashed after AddDomain.")
                .containsPattern("After the crash.*\\n.*\\n +1 +OPEN +REGISTER +first-shop.com\\n")
                .containsPattern("After the restart.*\\n.*\\n +1 +DONE +REGISTER +first-shop.com\\n"
                        + " +2 +DONE +REGISTER +second-shop.com\\n");
        assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(48);
    }

    @Test
    void saysWhyAnOrderWasRefused() {
        Run run = Run.of("billing", "taken.com", "first-shop.com");

        assertThat(run.exitCode()).isOne();
        assertThat(run.out()).containsPattern("1 +REFUSED +REGISTER +taken.com +The name is not free");
    }

    @Test
    void ordersNothingAtTheLiveSystem() {
        Run run = Run.in(
                Map.of("ISPAPI_USER", "test.user", "ISPAPI_PASSWORD", "sentinel-7f3a", "ISPAPI_ENVIRONMENT", "LIVE"),
                "billing");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the live system bills them").doesNotContain("sentinel-7f3a");
    }
}
