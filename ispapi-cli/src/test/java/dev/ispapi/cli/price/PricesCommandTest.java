package dev.ispapi.cli.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OddServer;
import dev.ispapi.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricesCommandTest {

    private static final String PROBLEM =
            "not used: PRICE_CLASS_DOMAIN_UKCOM_ANNUAL: expected an amount such as 12.50, found \"abc\"\n";

    private static final String FACTS_OF_CA = "\"wiki.hexonet.net CA, page of 2016-05-17, may be out of date; "
            + "registrar module, additional domain fields, page of 2020-01-01 to 2020-12-31\"";
    private static final String NO_SETUP = "COM: no setup price is stated, so it counts as 0\n";

    @TempDir
    Path folder;

    @Test
    void exportsTheWholeListAsCsv() {
        Run run = Run.of("prices", "--prices", Run.file("prices/user.txt"), "--csv");

        assertThat(run.out())
                .startsWith(
                        "zone,class,currency,term,offered,register,renew,transfer,restore,trade,grace_days,grace_fee,"
                                + "redemption_days,redemption_fee,id_protection,auth_code_required,facts_from\r\n"
                                + "ca,CA,USD,1Y,yes,10.50,9.00,9.25,,,44,0,30,,yes,yes," + FACTS_OF_CA
                                + "\r\n"
                                + "ca,CA,USD,2Y,yes,19.50,18.00,,,,44,0,30,,yes,yes," + FACTS_OF_CA
                                + "\r\n")
                .contains("\r\nuk.com,UKCOM,USD,1Y,yes,,,,,,44,0,30,,,yes,");
        assertThat(run.err()).isEqualTo(PROBLEM);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void exportsTheWholeListAsJson() {
        Run run = Run.of("prices", "--prices", Run.file("prices/user.txt"), "--json");

        assertThat(Run.document(run.out()))
                .containsEntry("accountCurrency", "USD")
                .extractingByKey("classes")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting(zone -> String.valueOf(((Map<?, ?>) zone).get("class")))
                .containsExactly("CA", "COM", "DE", "UKCOM", "WHOISTRUSTEE");
        assertThat(run.err()).isEqualTo(PROBLEM);
    }

    @Test
    void asksTheApiWithoutAFile() {
        assertThat(Run.of("prices", "--csv").out()).contains("\r\ncom,COM,EUR,2Y,yes,20.00,20.00,");
    }

    @Test
    void readsAFileFromStandardInput() throws IOException {
        String answer = Files.readString(Path.of(Run.file("prices/user-class.txt")));

        assertThat(Run.reading(answer, "prices", "--prices", "-", "--account-currency", "usd", "--csv")
                        .out())
                .contains("\r\nca,CA,USD,1Y,yes,10.50,9.00,")
                .contains("\r\ncom,COM,EUR,1Y,yes,10.50,10.50,");
    }

    @Test
    void saysWhichCurrencyIsMissing() {
        String file = Run.file("prices/user-class.txt");

        Run list = Run.of("prices", "--prices", file, "--csv");
        Run quote = Run.of("quote", "example.ca", "--prices", file);

        assertThat(list.err())
                .startsWith(NO_SETUP + "not used: PRICE_CLASS_DOMAIN_CA_CURRENCY: ")
                .hasLineCount(2);
        assertThat(list.out()).contains("\r\nca,CA,,1Y,yes,,,").contains("\r\ncom,COM,EUR,1Y,yes,10.50,10.50,");
        assertThat(quote.err())
                .startsWith("error: PRICE_CLASS_DOMAIN_CA_CURRENCY: ")
                .hasLineCount(1);
        assertThat(quote.exitCode()).isEqualTo(1);
        assertThat(Run.of("quote", "example.ca", "--prices", file, "--account-currency", "USD")
                        .out())
                .contains("10.50 USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prices --csv", "quote example.ca"})
    void refusesFilesThatHoldNoPrices(String program) throws IOException {
        assertThat(run(program, "[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\nEOF\n"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: answer.txt has no RELATIONTYPE; expected the answer to StatusUser with RELATIONS=1, or"
                                + " to StatusUserClass\n"));
        assertThat(run(program, "[RESPONSE]\nCODE = 530\nDESCRIPTION = Authentication failed\nEOF\n"))
                .isEqualTo(new Run(1, "", "error: answer.txt is an answer that says no: 530 Authentication failed\n"));
        assertThat(run(program, "no answer"))
                .isEqualTo(new Run(
                        3, "", "error: answer.txt: line 1 of the answer: expected [RESPONSE], found \"no answer\"\n"));
        assertThat(run(program, ""))
                .isEqualTo(new Run(3, "", "error: answer.txt: the answer is empty; expected [RESPONSE]\n"));
        assertThat(run(program, "[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\nEOF\n".repeat(2)))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: answer.txt holds more than one answer; expected one, the answer to StatusUser with"
                                + " RELATIONS=1, or to StatusUserClass\n"));
    }

    @Test
    void refusesAFileWithAnImpossibleCurrency() throws IOException {
        assertThat(run("prices --csv", """
                [RESPONSE]
                CODE = 200
                DESCRIPTION = ok
                PROPERTY[ACCOUNTCURRENCY][0] = Euro
                PROPERTY[RELATIONTYPE][0] = PRICE_CLASS_DOMAIN_CA_SETUP
                PROPERTY[RELATIONVALUE][0] = 1.50
                EOF
                """))
                .isEqualTo(new Run(2, "", "error: expected the account's currency, such as EUR, found \"Euro\"\n"));
    }

    @Test
    void refusesAFileThatIsNotThere() {
        String missing = folder.resolve("missing.txt").toString();

        assertThat(Run.of("prices", "--csv", "--prices", missing))
                .isEqualTo(new Run(2, "", "error: there is no file " + missing + "\n"));
    }

    @Test
    void wantsAFormat() {
        assertThat(Run.of("prices"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: Missing required argument (specify one of these): (--csv | --json)\nTry"
                                + " 'ispapi prices --help'.\n"));
    }

    @Test
    void saysWhatTheApiSays() {
        try (OddServer server = OddServer.answering(531, "Authorization failed; Operation forbidden by ACL")) {
            assertThat(Run.against(server.url(), "prices", "--csv"))
                    .satisfies(run -> assertThat(run.err()).startsWith("error: StatusUser: refused with 531 "))
                    .extracting(Run::exitCode)
                    .isEqualTo(1);
        }
    }

    /** The file's place is another one each time. */
    private Run run(String program, String answer) throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), answer);
        List<String> args = new ArrayList<>(List.of(program.split(" ", -1)));
        args.addAll(List.of("--prices", file.toString()));
        Run run = Run.in(Map.of(), "", args.toArray(String[]::new));
        return new Run(run.exitCode(), run.out(), run.err().replace(file.toString(), "answer.txt"));
    }
}
