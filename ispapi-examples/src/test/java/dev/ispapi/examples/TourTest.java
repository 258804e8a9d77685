package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");

    @Test
    void tellsTheWholeStoryOnOneScreen() {
        Run run = Run.onTerminal(PLAIN, "tour");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .hasSizeLessThanOrEqualTo(45)
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(100));
        assertThat(run.lines().stream().filter(line -> Character.isDigit(line.charAt(0))))
                .extracting(line -> line.substring(0, 12).strip())
                .containsExactly("1 Check", "2 Options", "3 Price", "4 Contact", "5 Register", "6 Status", "7 Session");
        assertThat(run.out())
                .contains("            premium.guru              PREMIUM at 199.00 USD, class PREMIUM_STANDIN_A\n")
                .contains("  got       2Y of .com: 0.00 USD setup + 21.00 USD for the years = 21.00 USD\n")
                .contains("  got       contact handle P-TST1001\n")
                .contains("  got       ACTIVE, paid until 24 Nov 2028\n")
                .contains("            next renewal billed 19 Nov 2028, expires 24 Nov 2028, deleted if not paid by"
                        + " 7 Jan 2029\n")
                .contains("  got       transfer lock on;");
    }

    @Test
    void saysThatNothingIsRegistered() {
        assertThat(Run.onTerminal(PLAIN, "tour").err())
                .isEqualTo("No ISPAPI_USER in the environment: talking to a stand-in server on this machine. Nothing is"
                        + " registered, nothing is billed.\n");
    }

    @Test
    void masksTheSecretsOfWhatIsSent() {
        assertThat(Run.onTerminal(PLAIN, "tour").out()).contains("AUTH=***").doesNotContain("s3cret", "passw0rd");
    }

    @Test
    void hasColoursOnATerminalAlone() {
        assertThat(Run.onTerminal(Map.of(), "tour").out()).contains("\u001B[1m1 Check");
        assertThat(Run.of("tour").out()).contains("1 Check").doesNotContain("\u001B");
    }

    @Test
    void registersNothingOnLive() {
        try (LiveStandIn live = new LiveStandIn()) {
            Run run = Run.in(
                    Map.of(
                            "ISPAPI_USER", "test.user",
                            "ISPAPI_PASSWORD", "test.passw0rd",
                            "ISPAPI_ENVIRONMENT", "LIVE",
                            "ISPAPI_URL", live.url().toString()),
                    "",
                    "tour");

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("  skipped   this is LIVE, where an order costs money; set ISPAPI_ENVIRONMENT=OTE to see"
                            + " them\n");
            assertThat(live.commands()).containsExactly("CheckDomains", "QueryDomainOptions", "StatusUser");
        }
    }
}
