package dev.ispapi.cli.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.LiveStandIn;
import dev.ispapi.cli.Run;
import dev.ispapi.cli.terminal.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TourCommandTest {

    private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");

    @Test
    void tellsTheWholeStoryOnOneScreen() {
        Run run = Run.onTerminal(PLAIN, "tour");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .hasSizeLessThanOrEqualTo(48)
                .allSatisfy(line -> assertThat(Text.width(line)).isLessThanOrEqualTo(100));
        assertThat(run.lines().stream().filter(line -> Character.isDigit(line.charAt(0))))
                .extracting(line -> line.substring(0, 12).strip())
                .containsExactly(
                        "1 Check",
                        "2 Options",
                        "3 Rules",
                        "4 Price",
                        "5 Contact",
                        "6 Register",
                        "7 Status",
                        "8 Session");
        assertThat(run.out())
                .contains("            premium.guru              PREMIUM at 199.00 EUR, class PREMIUM_SANDBOX_A\n")
                .contains("            PERIOD 11Y is not offered in .ca for a registration\n")
                .contains("  got       Setup 1 x 0.00 + Annual price 2 x 10.00 = 20.00 EUR for 2Y\n")
                .contains("  got       contact handle P-TUE1\n")
                .contains("  got       ACTIVE, paid until 24 Nov 2028\n")
                .contains("            paid until 24 Nov 2028, renewal billed 19 Nov 2028, can be renewed until 7 Jan"
                        + " 2029\n")
                .contains("            then deleted, can be restored until 6 Feb 2029, free again 11 Feb 2029\n")
                .contains("  got       transfer lock on;");
    }

    @Test
    void saysThatNothingIsRegistered() {
        assertThat(Run.onTerminal(PLAIN, "tour").err())
                .isEqualTo("No ISPAPI_USER in the environment: talking to a sandbox on this machine. Nothing is"
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

    @Test
    void printsOneJsonDocumentAStep() {
        Run run = Run.of("tour", "--json");

        assertThat(run.documents())
                .extracting("name")
                .containsExactly("Check", "Options", "Rules", "Price", "Contact", "Register", "Status", "Session");
        assertThat(run.documents().get(5))
                .containsEntry("step", 6.0)
                .containsOnlyKeys("step", "name", "call", "sent", "results");
        assertThat(run.out()).contains("AUTH=***").doesNotContain("s3cret", "passw0rd");
    }
}
