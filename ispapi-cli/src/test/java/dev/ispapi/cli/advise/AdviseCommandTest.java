package dev.ispapi.cli.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AdviseCommandTest {

    private static final String NEXUS =
            "[RESPONSE]\nCODE=504\nDESCRIPTION=Missing required attribute; X-NYC-REGISTRANT-NEXUS-CATEGORY\nEOF\n";

    @Test
    void saysWhatIsMissingAndWhichValuesThereAre() {
        Run run = Run.reading(NEXUS, "advise", "--command", "AddDomain", "--zone", "nyc");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith("parameter.missing", "", "What happened")
                .contains("  AddDomain was refused: the parameter X-NYC-REGISTRANT-NEXUS-CATEGORY is missing.")
                .contains("  after correcting it", "  FAQ 1, API page AddDomain");
        assertThat(run.out()).contains("X-NYC-REGISTRANT-NEXUS-CATEGORY\n  1 (");
    }

    @Test
    void explainsACodeWithoutAFile() {
        assertThat(Run.of("advise", "--code", "421", "--command", "TransferDomain", "--zone", "dk")
                        .lines())
                .startsWith("dk.registry-down", "", "What happened")
                .contains("  FAQ 5");
        assertThat(Run.of(
                                "advise",
                                "--code",
                                "541",
                                "--text",
                                "INVALID CONTACT [OWNERCONTACT (Missing required attribute; VATID REQUIRED FOR"
                                        + " ORGANIZATION)]",
                                "--command",
                                "AddDomain",
                                "--zone",
                                "dk")
                        .out())
                .contains("X-REGISTRANT-VATID");
    }

    @Test
    void refusesATextWithoutACodeAndACodeBesideAFile() {
        assertThat(Run.of("advise", "--text", "Command failed", "--command", "AddDomain"))
                .isEqualTo(new Run(2, "", "error: --text needs the answer's --code too, such as 549\n"));
        assertThat(Run.of("advise", "answer.txt", "--code", "549", "--command", "AddDomain"))
                .isEqualTo(new Run(2, "", "error: expected either a file or --code, found both\n"));
    }

    @Test
    void saysItInGerman() {
        assertThat(Run.reading(NEXUS, "advise", "-", "--command", "AddDomain", "--lang", "de")
                        .out())
                .contains("Was zu tun ist", "  nach der Berichtigung\n")
                .contains("Für Ihren Auftrag brauchen wir weitere Angaben.");
    }

    @Test
    void takesTheZoneFromTheDomainThatWasSent() {
        String answer = "[RESPONSE]\nCODE=549\nDESCRIPTION=Command failed\nEOF\n";

        assertThat(Run.reading(answer, "advise", "--command", "AddDomain", "--with", "DOMAIN=example.ong")
                        .lines())
                .startsWith("registration.ong");
    }

    @Test
    void putsWhatIsNotForTheCustomerInNeutralWords() {
        String answer = "[RESPONSE]\nCODE=546\nDESCRIPTION=Credit limit exceeded\nEOF\n";

        assertThat(Run.reading(answer, "advise", "--command", "RenewDomain").out())
                .contains("  (Your order takes a little longer. We are taking care of it.)");
    }

    @Test
    void refusesWhatIsNoAnswer() {
        Run run = Run.reading("<html></html>", "advise", "--command", "AddDomain");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: standard input: ");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void refusesWrongUsage() {
        assertThat(Run.reading(NEXUS, "advise").exitCode()).isEqualTo(2);
        assertThat(Run.reading(NEXUS, "advise", "--command", "AddDomain", "--lang", "fr")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.reading(NEXUS, "advise", "--command", "AddDomain", "--with", "DOMAIN")
                        .err())
                .isEqualTo("error: expected NAME=VALUE for --with, found 'DOMAIN'\n");
        assertThat(Run.reading(NEXUS + NEXUS, "advise", "--command", "AddDomain")
                        .err())
                .isEqualTo("error: standard input holds more than one answer; expected one\n");
        assertThat(Run.of("advise", "missing.txt", "--command", "AddDomain").err())
                .isEqualTo("error: there is no file missing.txt\n");
    }

    @Test
    void explainsTheCodesOfCnr() {
        Run run = Run.of(
                "advise",
                "--platform",
                "cnr",
                "--code",
                "555",
                "--command",
                "RenewDomain",
                "--with",
                "DOMAIN=example.com");

        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).startsWith("cnr.555");
        assertThat(run.out()).contains("do not send another renewal with a later EXPIRATION");
        assertThat(Run.of("advise", "--platform", "rrp", "--code", "555", "--command", "RenewDomain"))
                .isEqualTo(new Run(2, "", "error: expected ispapi or cnr as the platform, found rrp\n"));
    }

    @Test
    void printsOneJsonDocument() {
        assertThat(Run.reading(NEXUS, "advise", "--json", "--command", "AddDomain", "--zone", "nyc")
                        .documents())
                .singleElement()
                .satisfies(advice -> assertThat(advice)
                        .containsEntry("key", "parameter.missing")
                        .containsEntry("retry", "afterCorrection")
                        .containsEntry("parameter", "X-NYC-REGISTRANT-NEXUS-CATEGORY")
                        .containsKeys("whatHappened", "likelyCause", "whatToDo", "tryAgain", "audience", "customer")
                        .containsEntry("sources", List.of("FAQ 1", "API page AddDomain")))
                .extracting("choices", InstanceOfAssertFactories.LIST)
                .first(InstanceOfAssertFactories.MAP)
                .containsEntry("value", "1")
                .containsKey("label");
        assertThat(Run.reading(NEXUS, "advise", "--json", "--lang", "de", "--command", "AddDomain")
                        .documents())
                .singleElement()
                .extracting("tryAgain")
                .isEqualTo("nach der Berichtigung");
    }
}
