package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.terminal.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a terminal of 40 columns no line is wider, except where a single word or a command to copy is. */
class NarrowTerminalTest {

    private static final Map<String, String> NARROW = Map.of("COLUMNS", "40", "NO_COLOR", "1");

    private static Run run(String... args) {
        return Run.onTerminal(NARROW, args);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules ca",
                "rules it",
                "check free-name.com premium-name.guru example.com free-name.example",
                "quote free-name.com --years 2",
                "quote premium-name.guru",
                "lifecycle example.com --expires 2027-09-26",
                "advise --code 549 --command AddDomain --zone ong",
                "plan register shop.ca",
                "plan transfer example.dk",
                "tour"
            })
    void fitsIntoFortyColumns(String line) {
        Run run = run(line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).isNotEmpty().allSatisfy(text -> {
            boolean isOneWord = !text.strip().contains(" ") || text.startsWith("   ispapi ");
            assertThat(isOneWord || Text.width(text) <= 40).as(text).isTrue();
        });
    }

    @Test
    void putsTheCellsOfARowUnderEachOther() {
        assertThat(run("check", "free-name.com", "premium-name.guru").out()).isEqualTo("""
                        free-name.com
                          AVAILABILITY  available
                        premium-name.guru
                          AVAILABILITY  premium
                          PRICE         199.00 EUR
                          REMARKS       class PREMIUM_SANDBOX_A;
                                        Premium Domain Name
                        """);
    }

    @Test
    void putsAFieldsMeaningBelowItsName() {
        assertThat(run("rules", "ca").out()).contains("  X-CA-LEGALTYPE\n    choice, required: ");
    }
}
