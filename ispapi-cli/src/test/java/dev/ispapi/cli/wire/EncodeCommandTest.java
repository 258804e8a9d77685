package dev.ispapi.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.cli.Run;
import dev.ispapi.domain.AddDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodeCommandTest {

    @Test
    void printsTheTextThatWouldBeSent() {
        Run run = Run.of("encode", "statusdomain", "domain=Example.COM");

        assertThat(run).isEqualTo(new Run(0, "COMMAND=StatusDomain\nDOMAIN=example.com\n", ""));
    }

    @Test
    void printsWhatItBecomesOnCnr() {
        assertThat(Run.of("encode", "--on", "cnr", "SetDomainRenewalMode", "DOMAIN=example.com", "RENEWALMODE=DEFAULT"))
                .isEqualTo(new Run(
                        0,
                        "COMMAND=SetDomainRenewalMode\nDOMAIN=example.com\nRENEWALMODE=AUTORENEW\n",
                        "note: DEFAULT is sent as AUTORENEW, which is what it means on ISPAPI.\n"));
    }

    @Test
    void printsAllCommandsThatItBecomes() {
        assertThat(Run.of("encode", "--on", "cnr", "StatusUser").out())
                .isEqualTo("COMMAND=StatusAccount\n\nCOMMAND=QueryZoneList\n");
    }

    @Test
    void saysWhatHasNoCounterpartOnCnr() {
        assertThat(Run.of("encode", "--on", "cnr", "PayDomainRenewal", "DOMAIN=example.com", "PERIOD=1Y"))
                .isEqualTo(new Run(2, "", """
                        error: PayDomainRenewal can't be sent:
                          can't be carried out on CNR: CNR cannot pay ahead without renewing; on CNR: RenewDomain renews now; SetDomainRenewalMode \
                        RENEWONCE renews at the renewal date
                        """));
    }

    @Test
    void refusesAnotherPlatform() {
        assertThat(Run.of("encode", "--on", "epp", "StatusUser").exitCode()).isEqualTo(2);
    }

    @Test
    void takesTheFirstEqualsSignForTheSeparator() {
        assertThat(Run.of("encode", "StatusDomain", "DOMAIN=example.com", "X-NOTE=a=b = c", "X-NONE=")
                        .out())
                .isEqualTo("COMMAND=StatusDomain\nDOMAIN=example.com\nX-NONE=\nX-NOTE=a=b = c\n");
    }

    @Test
    void showsSecretsBecauseTheyAreSent() {
        assertThat(Run.of("encode", "TransferDomain", "DOMAIN=example.com", "AUTH=Ro1Mt/z1")
                        .out())
                .isEqualTo("COMMAND=TransferDomain\nDOMAIN=example.com\nAUTH=Ro1Mt/z1\n");
    }

    @Test
    void takesCommandsWithoutATypeAsTheyStand() {
        assertThat(Run.of("encode", "NoSuchCommandYet", "b=2", "A=1"))
                .isEqualTo(new Run(0, "COMMAND=NoSuchCommandYet\nB=2\nA=1\n", ""));
    }

    @Test
    void refusesCommandsWithoutATypeWhereTypesAreAskedFor() {
        assertThat(Run.of("encode", "--typed-only", "NoSuchCommandYet", "A=1"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: the library has no type for the command NoSuchCommandYet; without --typed-only it is"
                                + " encoded as it stands\n"));
        assertThat(Run.of("encode", "--typed-only", "StatusDomain", "DOMAIN=example.com")
                        .exitCode())
                .isZero();
    }

    @Test
    void saysEverythingThatIsWrongInOneLineEach() {
        Map<String, String> parameters = Map.of("PERIOD", "1D", "OWNERCONTACT0", "P ABC1", "TRANSFERLOCK", "yes");
        List<String> args = new ArrayList<>(List.of("encode", "AddDomain"));
        parameters.forEach((name, value) -> args.add(name + "=" + value));
        List<Problem> problems = catchThrowableOfType(
                        InvalidCommandException.class, () -> AddDomain.TYPE.parse(parameters))
                .problems();

        Run run = Run.of(args.toArray(new String[0]));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).contains("error: AddDomain can't be sent:");
        assertThat(run.err().lines().skip(1))
                .containsExactlyElementsOf(
                        problems.stream().map(problem -> "  " + problem).toList());
        assertThat(run.err())
                .contains("  DOMAIN is missing")
                .contains("  PERIOD expected a period of years or months, such as 1Y or 1M, found \"1D\"\n")
                .contains(
                        "  OWNERCONTACT0 expected a contact handle without blanks, such as P-ABC1, found \"P ABC1\"\n")
                .contains("  BILLINGCONTACT0 is missing");
    }

    @Test
    void refusesABadInternationalizedName() {
        Run run = Run.of("encode", "StatusDomain", "DOMAIN=mül ler.de");

        assertThat(run.err())
                .startsWith("error: StatusDomain can't be sent:\n  DOMAIN ")
                .contains("mül ler.de");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAFourteenthNameserver() {
        List<String> args = new ArrayList<>(List.of("encode", "AddDomain", "DOMAIN=example.com"));
        for (String role : List.of("OWNER", "ADMIN", "TECH", "BILLING")) {
            args.add(role + "CONTACT0=P-ABC1");
        }
        for (int i = 0; i < 14; i++) {
            args.add("NAMESERVER" + i + "=ns" + i + ".example.net");
        }

        Run run = Run.of(args.toArray(new String[0]));

        assertThat(run.err()).startsWith("error: AddDomain can't be sent:\n  NAMESERVER13 ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"StatusDomain, DOMAIN=example.com", "NoSuchCommandYet, A=1"})
    void refusesALineBreakInAValueWhetherTypedOrNot(String command, String parameter) {
        Run run = Run.of("encode", command, parameter, "X-NOTE=a\nCOMMAND=DeleteDomain");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: " + command
                                + " can't be sent:\n  X-NOTE has a line break at position 1, which would start"
                                + " another parameter; remove it, or send several parameters\n"));
    }

    @Test
    void refusesAParameterThatIsGivenTwiceInWhateverCase() {
        assertThat(Run.of("encode", "StatusDomain", "DOMAIN=example.com", "domain=example.org"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: StatusDomain can't be sent:\n  DOMAIN is given twice; give each parameter once\n"));
    }

    @Test
    void doesNotShowAParameterThatMayBeASecretWithoutItsName() {
        assertThat(Run.of("encode", "StatusDomain", "DOMAIN=example.com", "sentinel-7f3a", "=x"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: parameter 2 has no name and '=', parameter 3 has no name and '='; expected NAME=VALUE,"
                                + " such as DOMAIN=example.com\n"));
    }

    @Test
    void readsTheNotationOfTheApi() {
        assertThat(Run.of("encode", "--file", Run.file("encode/command.txt"))).isEqualTo(new Run(0, """
                        COMMAND=AddDomain
                        DOMAIN=example-one.com
                        OWNERCONTACT0=P-ABC1
                        ADMINCONTACT0=P-ABC1
                        TECHCONTACT0=P-ABC1
                        BILLINGCONTACT0=P-ABC1
                        NAMESERVER0=ns1.example.net
                        X-EXAMPLE=a = b
                        """, ""));
    }

    @Test
    void readsItsOwnOutput() {
        String text = "COMMAND=StatusDomain\nDOMAIN=example.com\nX-NOTE=a=b\n";

        assertThat(Run.reading(text, "encode", "-")).isEqualTo(new Run(0, text, ""));
        assertThat(Run.reading(text, "encode", "--file", "-")).isEqualTo(new Run(0, text, ""));
    }

    @Test
    void readsSeveralCommands() {
        String file = "[COMMAND]\ncommand = One\nA =\nEOF\n\n[COMMAND]\r\nCOMMAND = Two\r\nEOF\r\n";

        assertThat(Run.reading(file, "encode", "-").out()).isEqualTo("COMMAND=One\nA=\n\nCOMMAND=Two\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[COMMAND];COMMAND=One;A=1 | line 3: the command ends before its EOF line",
                "[COMMAND];A=1;EOF | line 3: the command has no line COMMAND = ...",
                "A=1 | line 1: the command has no line COMMAND = ...",
                "COMMAND=One;nonsense;EOF | line 2: expected NAME = VALUE",
                "COMMAND=One;COMMAND=Two;EOF | line 2: a second COMMAND in one command; close the first with EOF",
                "[COMMAND];COMMAND=One;[COMMAND] | line 3: a command begins before the EOF line of the one before",
            })
    void saysInWhichLineAFileOfCommandsIsWrong(String file, String problem) {
        assertThat(Run.reading(file.replace(';', '\n'), "encode", "-"))
                .isEqualTo(new Run(2, "", "error: standard input, " + problem + "\n"));
    }

    @Test
    void refusesAFileWithoutACommand() {
        assertThat(Run.reading("\n\n", "encode", "-"))
                .isEqualTo(new Run(2, "", "error: standard input holds no command\n"));
    }

    @Test
    void refusesACommandBothHereAndInAFile() {
        String problem = "error: a command is given both here and in a file; give it once\n";

        assertThat(Run.of("encode", "StatusDomain", "--file", "x.txt")).isEqualTo(new Run(2, "", problem));
        assertThat(Run.of("encode", "-", "DOMAIN=example.com")).isEqualTo(new Run(2, "", problem));
    }

    @Test
    void asksForACommand() {
        assertThat(Run.of("encode")).isEqualTo(new Run(2, "", "error: expected the name of a command, or --file\n"));
    }

    private static final String[] CA_FOR_ELEVEN_YEARS = {
        "encode",
        "--rules",
        "AddDomain",
        "DOMAIN=example.ca",
        "PERIOD=11Y",
        "OWNERCONTACT0=P-ABC1",
        "ADMINCONTACT0=P-ABC1",
        "TECHCONTACT0=P-ABC1",
        "BILLINGCONTACT0=P-ABC1"
    };

    private static String[] with(String... options) {
        return Stream.concat(Stream.of(CA_FOR_ELEVEN_YEARS), Stream.of(options)).toArray(String[]::new);
    }

    @Test
    void printsOneJsonDocumentACommand() {
        String file = "[COMMAND]\nCOMMAND=StatusDomain\nDOMAIN=Müller.de\nEOF\n[COMMAND]\nCOMMAND=New\nA=1\nEOF\n";

        assertThat(Run.reading(file, "encode", "--json", "--raw", "-")).isEqualTo(new Run(0, """
                        {"command":"StatusDomain","parameters":{"DOMAIN":"xn--mller-kva.de"}}
                        {"command":"New","parameters":{"A":"1"}}
                        """, ""));
    }

    @Test
    void printsWhatItBecomesOnCnrAsJson() {
        assertThat(Run.of(
                        "encode",
                        "--json",
                        "--on",
                        "cnr",
                        "SetDomainRenewalMode",
                        "DOMAIN=example.com",
                        "RENEWALMODE=DEFAULT"))
                .isEqualTo(new Run(
                        0,
                        "{\"command\":\"SetDomainRenewalMode\",\"parameters\":{\"DOMAIN\":\"example.com\","
                                + "\"RENEWALMODE\":\"DEFAULT\"},\"becomes\":[{\"command\":\"SetDomainRenewalMode\","
                                + "\"parameters\":{\"DOMAIN\":\"example.com\",\"RENEWALMODE\":\"AUTORENEW\"}}],"
                                + "\"later\":[],\"notices\":[\"DEFAULT is sent as AUTORENEW, which is what it means on"
                                + " ISPAPI.\"]}\n",
                        ""));
    }

    @Test
    void checksTheRulesOfTheTldWhereThatIsAskedFor() {
        Run run = Run.of(with());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).startsWith("COMMAND=AddDomain\n");
        assertThat(run.err())
                .startsWith("error: AddDomain breaks the rules of its TLD:\n")
                .contains("PERIOD 11Y is not offered in .ca for a registration");
        assertThat(Run.of(with("--json")).documents())
                .singleElement()
                .extracting("violations", InstanceOfAssertFactories.LIST)
                .anySatisfy(violation -> assertThat(violation)
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsEntry("parameter", "X-CA-LEGALTYPE")
                        .containsEntry("severity", "error")
                        .containsKeys("kind", "message", "remedy", "source"));
    }

    @Test
    void takesAnOrderThatTheRulesOnlyWarnOf() {
        Run run = Run.of(
                "encode",
                "--rules",
                "AddDomain",
                "DOMAIN=example.de",
                "OWNERCONTACT0=P-ABC1",
                "ADMINCONTACT0=P-ABC1",
                "TECHCONTACT0=P-ABC1",
                "BILLINGCONTACT0=P-ABC1");

        assertThat(run.err()).startsWith("warning: ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysInGermanWhatBreaksTheRules() {
        assertThat(Run.of(with("--lang", "de")).err())
                .startsWith("error: AddDomain verstößt gegen Regeln der TLD:\n")
                .contains("11Y", "nicht angeboten");
    }
}
