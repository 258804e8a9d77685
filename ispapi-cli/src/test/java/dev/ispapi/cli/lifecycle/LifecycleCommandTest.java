package dev.ispapi.cli.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class LifecycleCommandTest {

    /** The documented example of StatusDomain. */
    private static final String[] DOCUMENTED = {
        "lifecycle", "example.com", "--expires", "2017-09-26 14:53:20", "--paid-until", "2018-09-26 14:53:20"
    };

    @TempDir
    Path folder;

    private static Run with(String option) {
        String[] args = Arrays.copyOf(DOCUMENTED, DOCUMENTED.length + 1);
        args[DOCUMENTED.length] = option;
        return Run.of(args);
    }

    @Test
    void datesTheSteps() {
        Run run = Run.of(DOCUMENTED);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                Life of example.com, if it is not renewed; dates in UTC

                Expiration              2017-09-26 14:53:20  The current period ends.
                Finalization            2017-09-27 14:53:20  A renewal becomes final: it can no longer be taken
                                                             back, and the platform's expiration date follows the
                                                             registry's (FAQ 34).
                Payable                 2018-07-27 14:53:20  From here on the coming period can be paid.
                Accounting              2018-09-21 14:53:20  The renewal is billed: the platform tries to take its
                                                             price from the account's funds.
                Paid until              2018-09-26 14:53:20  What has been paid for ends.
                Failure (last renewal)  2018-11-09 14:53:20  The last moment to renew: the grace period ends.
                Deletion                2018-11-09 14:53:20  The domain is deleted. It can be restored for 30d.
                End of redemption       2018-12-09 14:53:20""");
    }

    @Test
    void tellsWhereThePeriodsAreFrom() {
        assertThat(Run.of(DOCUMENTED).out())
                .contains("\nWhere the periods are from\n  Finalization, Payable,")
                .contains("example answer of the OT&E system");
        assertThat(with("--json").list())
                .filteredOn(step -> "computed".equals(step.get("origin")))
                .allSatisfy(step -> assertThat(step.get("source")).asString().contains("page of 2024-07-26"));
    }

    @Test
    void tellsTheStepsInGerman() {
        String[] args = Arrays.copyOf(DOCUMENTED, DOCUMENTED.length + 2);
        args[DOCUMENTED.length] = "--lang";
        args[DOCUMENTED.length + 1] = "de";

        assertThat(Run.of(args).out())
                .startsWith("Leben von example.com, wenn sie nicht verlängert wird; Daten in UTC\n")
                .contains("Die Domain wird gelöscht. Sie kann 30d lang")
                .contains("\nJetzt: ")
                .contains("\nWoher die Fristen sind\n");
    }

    @Test
    void printsTheStepsAsAListInJson() {
        assertThat(with("--json").list())
                .extracting(step -> step.get("step") + " " + step.get("date"))
                .containsExactly(
                        "expiration 2017-09-26T14:53:20Z",
                        "finalization 2017-09-27T14:53:20Z",
                        "payment 2018-07-27T14:53:20Z",
                        "accounting 2018-09-21T14:53:20Z",
                        "paidUntil 2018-09-26T14:53:20Z",
                        "failure 2018-11-09T14:53:20Z",
                        "deletion 2018-11-09T14:53:20Z",
                        "redemptionEnd 2018-12-09T14:53:20Z",
                        "hold 2018-12-09T14:53:20Z",
                        "free 2018-12-14T14:53:20Z");
        assertThat(with("--json").list()).extracting("origin").startsWith("given", "computed");
    }

    @Test
    void takesTheExpirationDateForThePaidUntilDate() {
        Run run = Run.of("lifecycle", "example.com", "--expires", "2027-09-26", "--json");

        assertThat(run.list())
                .contains(Map.of(
                        "step",
                        "paidUntil",
                        "date",
                        "2027-09-26T00:00:00Z",
                        "origin",
                        "given",
                        "explanation",
                        "What has been paid for ends."));
    }

    @Test
    void saysWhichStepsHaveNoDate() {
        String[] args = {"lifecycle", "example.abogado", "--expires", "2027-02-28"};

        assertThat(Run.of(args).out())
                .contains(
                        "\nFailure (last renewal)  no date              the failure period is not known (at most 45d, by the\n");
        List<Map<String, Object>> steps = Run.of("lifecycle", "example.abogado", "--expires", "2027-02-28", "--json")
                .list();
        assertThat(steps).extracting("step").contains("expiration", "accounting", "failure", "free");
        assertThat(steps)
                .anySatisfy(
                        step -> assertThat(step)
                                .containsEntry("step", "failure")
                                .containsEntry("date", null)
                                .hasEntrySatisfying(
                                        "reason",
                                        reason -> assertThat(reason)
                                                .asString()
                                                .startsWith(
                                                        "the failure period is not known (at most 45d, by the frame of gTLDs: ")));
    }

    @Test
    void showsACustomerAnEarlierDateWhereTheDomainIsDeletedEarly() {
        assertThat(Run.of("lifecycle", "example.eu", "--expires", "2027-02-28").out())
                .contains("\nTo show a customer      2027-02-21 00:00:00  The domain is deleted on");
    }

    @Test
    void saysWhatCanBeOrderedNow() {
        Run run = Run.onTerminal(Map.of("NO_COLOR", "1"), "lifecycle", "example.com", "--expires", "2026-11-20");

        assertThat(run.out())
                .contains("\nNow: Grace              2026-11-24 10:15:30  What has been paid for is over.")
                .contains("Renew it before\n", "the grace period ends, at the renewal price.\n");
    }

    @Test
    void drawsTheLifeOfTheDomain() throws Exception {
        Path file = folder.resolve("life.svg");

        Run run = Run.of("lifecycle", "müller.com", "--expires", "2027-02-28", "--svg", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Life of müller.com, ");
        try (InputStream in = Files.newInputStream(file)) {
            Document svg =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(svg.getDocumentElement().getTextContent()).contains("müller.com", "2027-02-28");
        }
    }

    @Test
    void refusesAFileThatCannotBeWritten() {
        Run run = Run.of("lifecycle", "example.com", "--expires", "2027-02-28", "--svg", folder.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: the file " + folder + " can't be written: ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-28 12:30:00", "2027-02-28T12:30:00", "2027-02-28T12:30:00Z", "2027-02-28 12:30"})
    void takesDatesInTheFormsOfTheApiAndOfIso8601(String date) {
        assertThat(Run.of("lifecycle", "example.com", "--json", "--expires", date)
                        .list())
                .anySatisfy(step -> assertThat(step)
                        .containsEntry("step", "expiration")
                        .containsEntry("date", "2027-02-28T12:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027-02-29", "28.02.2027", "2027-2-8", "2027-02-28 25:00:00", "tomorrow", "0000-00-00"})
    void refusesWhatIsNoDate(String date) {
        assertThat(Run.of("lifecycle", "example.com", "--expires", date))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: Invalid value for option '--expires': expected a date such as 2017-09-26 or"
                                + " '2017-09-26 14:53:20', in UTC, found '" + date
                                + "'\nTry 'ispapi lifecycle --help'.\n"));
    }

    @Test
    void refusesDatesInTheWrongOrder() {
        assertThat(Run.of("lifecycle", "example.com", "--expires", "2027-02-28", "--paid-until", "2026-02-28"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: the expiration date 2027-02-28T00:00:00Z lies after the paid-until date"
                                + " 2026-02-28T00:00:00Z, but a domain is paid at least until it expires; are the two"
                                + " swapped?\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com|expected a domain name such as example.com, found \"com\": it has one label, as a TLD; give the whole name",
                "co.uk|expected a domain name such as example.co.uk, found the zone \"co.uk\" itself, in which names are registered",
                "example.nope|there is no TLD .nope; 'rules --list' lists the zones with rules",
            })
    void refusesNamesThatHaveNoLife(String name, String problem) {
        assertThat(Run.of("lifecycle", name, "--expires", "2027-02-28"))
                .isEqualTo(new Run(2, "", "error: " + problem + "\n"));
    }

    @Test
    void wantsTheExpirationDate() {
        assertThat(Run.of("lifecycle", "example.com"))
                .isEqualTo(new Run(
                        2, "", "error: Missing required option: '--expires=DATE'\nTry 'ispapi lifecycle --help'.\n"));
    }

    @Test
    void datesTheLifeOnCnrByTheRenewalDate() {
        Run run = Run.of("lifecycle", "example.com", "--platform", "cnr", "--expires", "2027-05-28");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2027-07-02").contains("CNR renews the domain or deletes it");
    }
}
