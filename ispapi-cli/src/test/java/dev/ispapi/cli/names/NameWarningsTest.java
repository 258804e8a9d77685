package dev.ispapi.cli.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWarningsTest {

    private static final String DASH =
            "warning: my–domain.de: label 1 \"my–domain\" has U+2013 at character 3, which IDNA2008 does not allow,"
                    + " so that the registry may refuse the name; did you mean \"-\"?\n";

    @ParameterizedTest
    @CsvSource({
        "check my–domain.de",
        "encode CheckDomain DOMAIN=my–domain.de",
        "encode CheckDomains DOMAIN0=my-domain.de DOMAIN1=MY–DOMAIN.DE",
        "rules my–domain.de",
        "lifecycle my–domain.de --expires 2027-03-01",
        "plan register my–domain.de --contact P-ABC1"
    })
    void aNameWithADashIsWarnedOfOnStandardError(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).containsOnlyOnce(DASH);
        assertThat(run.out()).doesNotContain("warning: my–domain.de: ");
    }

    @Test
    void theTextOfACommandStaysTheOnlyOutput() {
        assertThat(Run.of("encode", "StatusDomain", "DOMAIN=my–domain.de"))
                .isEqualTo(new Run(0, "COMMAND=StatusDomain\nDOMAIN=xn--mydomain-tn3d.de\n", DASH));
    }

    @ParameterizedTest
    @CsvSource({
        "encode StatusDomain DOMAIN=straße.de",
        "encode StatusDomain DOMAIN=my-domain.de",
        "encode ModifyDomain DOMAIN=example.com NAMESERVER0=ns1.example.net NAMESERVER1=",
        "encode QueryDomainList DOMAIN=my–*"
    })
    void namesThatTheStandardAllowsAndPatternsAreNot(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aWarningCannotMoveTheCursorOfATerminal() {
        Run run = Run.of("encode", "StatusDomain", "DOMAIN=a\u2665\u001b[2J.com");

        assertThat(run.err()).doesNotContain("\u001b");
    }
}
