package dev.ispapi.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandCatalog;
import dev.ispapi.cli.Ispapi;
import dev.ispapi.cli.Run;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeCommandTest {

    @TempDir
    Path folder;

    @Test
    void showsEverythingThatAnAnswerHolds() {
        Run run = Run.of("decode", Run.file("decode/list.txt"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("{\"code\":200,\"description\":\"Command completed successfully\",\"runtime\":0.050,"
                        + "\"queuetime\":0,\"pending\":false,\"properties\":{\"FIRST\":[\"0\"],\"COUNT\":[\"2\"],"
                        + "\"DOMAIN\":[\"example-one.com\",\"müller.de\"],\"DOMAINCONFIGCLASS\":[\"\",\"\"],"
                        + "\"NEXTACTION\":[\"\",\"\",\"pay \\\"now\\\" \\\\ later\"]}}\n");
    }

    @Test
    void readsAnAnswerWhosePropertiesComeBeforeItsCode() {
        assertThat(Run.of("decode", Run.file("decode/properties-first.txt")).out())
                .isEqualTo(
                        "{\"code\":200,\"description\":\"Command completed successfully\",\"runtime\":0.023,"
                                + "\"queuetime\":0,\"pending\":false,\"properties\":{\"DESCRIPTION\":[\"example.de\"],\"COUNT\":[\"1\"]}}\n");
    }

    @Test
    void readsAnAnswerOfWhichSomebodyLeftLinesOut() {
        assertThat(Run.of("decode", Run.file("decode/left-out.txt")).documents())
                .singleElement()
                .extracting("properties")
                .isEqualTo(Map.of(
                        "RELATIONTYPE", List.of("PRICE_CLASS_DOMAIN_COM_SETUP"), "RELATIONVALUE", List.of("1.00")));
    }

    @Test
    void leavesOutTimesThatTheAnswerDoesNotHave() {
        assertThat(Run.of("decode", Run.file("decode/pending.txt")).out())
                .isEqualTo(
                        "{\"code\":200,\"description\":\"Command completed successfully; domain transfer initiated\","
                                + "\"pending\":true,\"properties\":{}}\n");
    }

    @Test
    void keepsTheDigitsOfTheTimes() {
        String answer = "[RESPONSE]\nCODE=200\nRUNTIME=0.0000000\nQUEUETIME=12345678901234567890.10\nEOF\n";

        assertThat(Run.reading(answer, "decode", "-").out())
                .isEqualTo("{\"code\":200,\"description\":\"\",\"runtime\":0.0000000,"
                        + "\"queuetime\":12345678901234567890.10,\"pending\":false,\"properties\":{}}\n");
    }

    @Test
    void goesOnBehindABrokenAnswerAndSaysWhereItBegins() {
        String file = Run.file("decode/three.txt");

        Run run = Run.of("decode", file);

        assertThat(run.documents()).extracting("code").containsExactly(210.0, 545.0);
        assertThat(run.err())
                .isEqualTo(
                        "error: " + file + ", answer from line 7: the answer ends before its EOF line, so that a part"
                                + " of it is missing\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void goesOnBehindAFileThatIsNotThere() {
        String missing = folder.resolve("missing.txt").toString();

        Run run = Run.of("decode", missing, Run.file("decode/pending.txt"), folder.toString());

        assertThat(run.documents()).hasSize(1);
        assertThat(run.err())
                .isEqualTo("error: there is no file " + missing + "\nerror: " + folder
                        + " is a directory; name the files in it\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void exitsWithTheWorstOfAllFiles() {
        Run run = Run.reading("", "decode", "-", folder.resolve("missing.txt").toString());

        assertThat(run.err())
                .startsWith("error: standard input, answer from line 1: the answer is empty; expected [RESPONSE]\n");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void refusesAPageOfHtml() {
        Run run = Run.reading("<html>\n<body>Bad gateway</body>\n</html>\n", "decode");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: standard input, answer from line 1: line 1 of the answer: expected [RESPONSE],"
                        + " found a markup page, as proxies and maintenance pages send it: \"<html>");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void readsWhatIsNoUtf8AsLatin1AsTheClientDoes() {
        byte[] answer = "\n[RESPONSE]\nCODE=200\nDESCRIPTION=für\nPROPERTY[X][0]=a\rb\nEOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Ispapi.run(
                new String[] {"decode"}, Map.of(), new ByteArrayInputStream(answer), out, new ByteArrayOutputStream());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"code\":200,\"description\":\"für\",\"pending\":false,\"properties\":{\"X\":[\"a\\rb\"]}}\n");
    }

    @Test
    void doesNotMindAByteOrderMark() {
        assertThat(Run.reading("\uFEFF[RESPONSE]\nCODE=200\nDESCRIPTION=größer\nEOF\n", "decode")
                        .documents())
                .extracting("description")
                .containsExactly("größer");
    }

    @Test
    void readsLongListsAndManyAnswers() throws IOException {
        Path file = folder.resolve("long.txt");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int answer = 0; answer < 3; answer++) {
                writer.write("[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\n");
                for (int i = 0; i < 20_000; i++) {
                    writer.write("PROPERTY[DOMAIN][" + i + "] = example-" + i + ".com\n");
                }
                writer.write("EOF\n");
            }
        }

        Run run = Run.of("decode", file.toString());

        assertThat(run.documents())
                .hasSize(3)
                .allSatisfy(document -> assertThat(document)
                        .extractingByKey("properties")
                        .extracting("DOMAIN")
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .hasSize(20_000)
                        .endsWith("example-19999.com"));
    }

    private static final String STATUS = "[RESPONSE]\nCODE=200\nDESCRIPTION=Command completed successfully\n"
            + "PROPERTY[FIRSTNAME][0]=Ann\nPROPERTY[STREET][0]=1 Main Street\nPROPERTY[CREATEDDATE][0]=2017-09-26 14:53:20\n"
            + "PROPERTY[X-NICHANDLE][0]=A1\nEOF\n";

    @Test
    void showsTheTypedResultOfTheCommandThatWasAnswered() {
        assertThat(Run.reading(STATUS, "decode", "--command", "statuscontact").out())
                .isEqualTo(
                        "{\"code\":200,\"description\":\"Command completed successfully\",\"pending\":false,\"result\":"
                                + "{"
                                + "\"createdDate\":\"2017-09-26T14:53:20Z\",\"firstName\":\"Ann\","
                                + "\"streets\":[\"1 Main Street\"],\"extensions\":{\"X-NICHANDLE\":\"A1\"}}}\n");
    }

    @Test
    void pairsAnAnswerWithTheNamesThatWereAskedFor() {
        String answer = "[RESPONSE]\nCODE=200\nDESCRIPTION=ok\nPROPERTY[DOMAINCHECK][0]=210 Available\nEOF\n";

        assertThat(Run.reading(answer, "decode", "--command", "CheckDomains", "--parameter", "DOMAIN0=shop.example")
                        .out())
                .contains("\"domain\":\"shop.example\"", "\"availability\":\"AVAILABLE\"");
        assertThat(Run.reading(answer, "decode", "--command", "CheckDomains").out())
                .contains("\"domain\":\"name0.invalid\"");
    }

    @Test
    void showsAFailureWithoutAResult() {
        assertThat(Run.reading(
                                "[RESPONSE]\nCODE=545\nDESCRIPTION=Object does not exist\nEOF\n",
                                "decode",
                                "--command",
                                "StatusEvent")
                        .out())
                .isEqualTo("{\"code\":545,\"description\":\"Object does not exist\",\"pending\":false}\n");
    }

    @Test
    void knowsEachCommandOfTheCatalogue() {
        String answer = "[RESPONSE]\nCODE=200\nDESCRIPTION=ok\nPROPERTY[SESSION][0]=s\nPROPERTY[ID][0]=x\nEOF\n";

        assertThat(CommandCatalog.types()).hasSizeGreaterThanOrEqualTo(176).allSatisfy(type -> {
            Run run = Run.reading(answer, "decode", "--command", type.name());
            // A few answers are nothing without their main property; those are refused with its name.
            assertThat(run.out() + run.err())
                    .containsAnyOf("\"result\":", "the answer's property", "has no property", "the answer has none");
        });
    }

    @Test
    void refusesACommandWithoutATypeAndParametersWithoutACommand() {
        Run unknown = Run.reading(STATUS, "decode", "--command", "BuyShop");
        Run without = Run.reading(STATUS, "decode", "--parameter", "DOMAIN0=shop.example");

        assertThat(unknown.err()).contains("the library has no type for the command BuyShop");
        assertThat(without.err()).contains("--parameter belongs to --command");
        assertThat(unknown.exitCode()).isEqualTo(without.exitCode()).isNotZero();
    }
}
