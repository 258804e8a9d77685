package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer looks like, each deviation that is tolerated, and families of near misses. */
class ResponseParserTest {

    private static final ResponseParser PARSER = new ResponseParser(ResponseLimits.defaults());

    private static Response parse(String... lines) {
        return PARSER.parse(String.join("\n", lines) + "\n");
    }

    /** An answer with code 200 around these lines. */
    private static Response around(String... lines) {
        return PARSER.parse("[RESPONSE]\nCODE = 200\n" + String.join("\n", lines) + "\nEOF\n");
    }

    private static String refusal(String text) {
        try {
            Response response = PARSER.parse(text);
            throw new AssertionError("was read as " + response);
        } catch (MalformedResponseException e) {
            return e.getMessage();
        }
    }

    private static String refusalAround(String line) {
        return refusal("[RESPONSE]\nCODE = 200\n" + line + "\nEOF\n");
    }

    @Test
    void readsADocumentedAnswer() {
        Response response = parse(
                "[RESPONSE]",
                "CODE = 200",
                "DESCRIPTION = Command completed successfully",
                "RUNTIME = 0.023",
                "QUEUETIME = 0",
                "PENDING = 1",
                "PROPERTY[STATUS][0] = ACTIVE",
                "PROPERTY[NAMESERVER][0] = ns1.example.net",
                "PROPERTY[NAMESERVER][1] = ns2.example.net",
                "EOF");

        assertThat(response.code()).isEqualTo(200);
        assertThat(response.description()).isEqualTo("Command completed successfully");
        assertThat(response.runTime()).contains(new BigDecimal("0.023"));
        assertThat(response.queueTime()).contains(BigDecimal.ZERO);
        assertThat(response.isPending()).isTrue();
        assertThat(response.value("STATUS")).contains("ACTIVE");
        assertThat(response.values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(response.columns()).extracting(Column::name).containsExactly("STATUS", "NAMESERVER");
    }

    @Test
    void theShortestAnswerIsACode() {
        Response response = parse("[RESPONSE]", "CODE=541", "EOF");

        assertThat(response.code()).isEqualTo(541);
        assertThat(response.description()).isEmpty();
        assertThat(response.runTime()).isEmpty();
        assertThat(response.queueTime()).isEmpty();
        assertThat(response.isPending()).isFalse();
        assertThat(response.columns()).isEmpty();
    }

    @Test
    void readsNamesInAnyCase() {
        Response response =
                parse("[response]", "Code = 210", "description = Fine", "property[Domain][0] = a.de", "eof");

        assertThat(response.code()).isEqualTo(210);
        assertThat(response.description()).isEqualTo("Fine");
        assertThat(response.columns().get(0).name()).isEqualTo("DOMAIN");
        assertThat(response.value("doMain")).contains("a.de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROPERTY[NAME][3]=value",
                "PROPERTY[NAME][3] = value",
                "PROPERTY[NAME][3]   =   value   ",
                "\tPROPERTY\t[NAME] [3]\t=\tvalue\t",
                "  PROPERTY [ NAME ] [ 3 ] = value",
                "PROPERTY[NAME][003] = value\r"
            })
    void readsBlanksWhereverTheyStand(String line) {
        Column column = around(line).column("NAME").orElseThrow();

        assertThat(column.value(3)).contains("value");
        assertThat(column.size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r\n\r\n", " \n", "\t\r\n"})
    void readsAnyLineBreak(String lineBreak) {
        Response response = PARSER.parse(String.join(
                lineBreak, "[RESPONSE]", "CODE = 200", "PROPERTY[A][0] = 1", "PROPERTY[A][1] = 2", "EOF", ""));

        assertThat(response.values("A")).containsExactly("1", "2");
    }

    @Test
    void needsNoLineBreakBehindEof() {
        assertThat(PARSER.parse("[RESPONSE]\nCODE = 200\nEOF").code()).isEqualTo(200);
    }

    @Test
    void leavesOutAByteOrderMarkAndBlankLinesInFront() {
        assertThat(PARSER.parse("\uFEFF\r\n \n[RESPONSE]\nCODE = 200\nEOF\n").code())
                .isEqualTo(200);
    }

    @Test
    void looksAtNothingBehindEof() {
        assertThat(parse("[RESPONSE]", "CODE = 200", "EOF", "CODE = 500", "PROPERTY[")
                        .code())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a=b=c|a=b=c",
                "=|=",
                "[0] = x|[0] = x",
                "PROPERTY[B][0] = x|PROPERTY[B][0] = x",
                "EOF|EOF",
                "müller ☃ 𝔘|müller ☃ 𝔘",
                "a  b|a  b"
            })
    void keepsWhatAValueHolds(String sent, String read) {
        assertThat(around("PROPERTY[A][0] = " + sent).value("A")).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROPERTY[A][0]=",
                "PROPERTY[A][0] =",
                "PROPERTY[A][0] = ",
                "PROPERTY[A][0]\t=\t\r",
                "PROPERTY[A][0]"
            })
    void anEmptyValueIsThereAndEmpty(String line) {
        assertThat(around(line).value("A")).contains("");
        assertThat(around(line).values("A")).containsExactly("");
    }

    @Test
    void readsAPropertyWithoutIndexAsItsFirst() {
        assertThat(around("PROPERTY[A] = 1", "PROPERTY[A][1] = 2").values("A")).containsExactly("1", "2");
    }

    @Test
    void readsIndicesInAnyOrder() {
        Response response = around("PROPERTY[A][2] = c", "PROPERTY[A][0] = a", "PROPERTY[A][1] = b");

        assertThat(response.values("A")).containsExactly("a", "b", "c");
        assertThat(response).isEqualTo(around("PROPERTY[A][0] = a", "PROPERTY[A][1] = b", "PROPERTY[A][2] = c"));
    }

    @Test
    void theLastOfARepeatedIndexCounts() {
        assertThat(around("PROPERTY[A][0] = old", "PROPERTY[A][0] = new").values("A"))
                .containsExactly("new");
        assertThat(around("PROPERTY[A][5] = old", "PROPERTY[A][2] = x", "PROPERTY[A][5] = new")
                        .column("A")
                        .orElseThrow()
                        .value(5))
                .contains("new");
    }

    @Test
    void aLeftOutIndexIsAHole() {
        Column column =
                around("PROPERTY[A][3] = d", "PROPERTY[A][1] = b").column("A").orElseThrow();

        assertThat(column.values()).containsExactly("", "b", "", "d");
        assertThat(column.value(0)).isEmpty();
        assertThat(column.value(1)).contains("b");
        assertThat(column.value(4)).isEmpty();
        assertThat(column.value(-1)).isEmpty();
    }

    @Test
    void readsColumnsThatInterleaveInAnyWay() {
        Response response = around(
                "PROPERTY[A][0] = a0",
                "PROPERTY[B][0] = b0",
                "PROPERTY[C][0] = c0",
                "PROPERTY[A][1] = a1",
                "PROPERTY[C][1] = c1",
                "PROPERTY[b][1] = b1",
                "PROPERTY[B][2] = b2",
                "PROPERTY[A][2] = a2");

        assertThat(response.values("A")).containsExactly("a0", "a1", "a2");
        assertThat(response.values("B")).containsExactly("b0", "b1", "b2");
        assertThat(response.values("C")).containsExactly("c0", "c1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "...",
                "WARNING = be careful",
                "nonsense",
                "=",
                "PROPERTIES[A][0] = x",
                "PROPERTY = x",
                "EOFX",
                "CODES = 500"
            })
    void leavesOutLinesThatItDoesNotKnow(String line) {
        assertThat(around(line)).isEqualTo(around(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RUNTIME = fast", "RUNTIME =", "RUNTIME = -1", "RUNTIME = 1e9", "RUNTIME = 0.0.1", "RUNTIME = ٣"
            })
    void aRunTimeThatIsNoNumberIsAbsent(String line) {
        assertThat(around(line).runTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "'',false"})
    void onlyAOneIsPending(String value, boolean isPending) {
        assertThat(around("PENDING = " + value).isPending()).isEqualTo(isPending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROPERTY[DOMAIN][]=a",
                "PROPERTY[DOMAIN][-1]=a",
                "PROPERTY[DOMAIN][+1]=a",
                "PROPERTY[DOMAIN][0x1]=a",
                "PROPERTY[DOMAIN][1.0]=a",
                "PROPERTY[DOMAIN][1 2]=a",
                "PROPERTY[DOMAIN][٣]=a",
                "PROPERTY[DOMAIN]0=a",
                "PROPERTY[DOMAIN][0]a",
                "PROPERTY[DOMAIN]",
                "PROPERTY[DOMAIN][0 = a",
                "PROPERTY[DOMAIN][0][1] = a",
                "PROPERTY[DOMAIN",
                "PROPERTY[DOMAIN=example.de",
                "PROPERTY[DOMAIN[0] = a",
                "PROPERTY[][0] = a",
                "PROPERTY[ ][0] = a",
                "PROPERTY["
            })
    void refusesABrokenPropertyLine(String line) {
        assertThat(refusalAround(line)).startsWith("line 3 of the answer: expected PROPERTY[NAME][INDEX] = value");
    }

    @Test
    void saysWhichLineIsBrokenAndShowsItsStart() {
        assertThat(refusalAround("PROPERTY[DOMAIN=example.de"))
                .isEqualTo(
                        "line 3 of the answer: expected PROPERTY[NAME][INDEX] = value, found \"PROPERTY[DOMAIN\" and more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROPERTY[AUTH][x] = sentinel-7f3a",
                "PROPERTY[AUTH][0] sentinel-7f3a",
                "PROPERTY[AUTH sentinel-7f3a",
                "PROPERTY[AUTH][0 = sentinel-7f3a"
            })
    void neverShowsAValue(String line) {
        assertThat(refusalAround(line)).doesNotContain("sentinel");
        assertThat(refusal(line)).doesNotContain("sentinel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\uFEFF"})
    void refusesAnEmptyText(String text) {
        assertThat(refusal(text)).isEqualTo("the answer is empty; expected [RESPONSE]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Down for maintenance</body></html>",
                "<!DOCTYPE html>\n<html>",
                "\n\n  <?xml version='1.0'?>"
            })
    void recognizesAPageOfAProxy(String text) {
        assertThat(refusal(text)).contains("found a markup page, as proxies and maintenance pages send it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODE = 200\nEOF\n", "RESPONSE\nCODE = 200\nEOF\n", "Bad Gateway", "{\"code\":200}", "EOF"})
    void refusesATextThatDoesNotBeginAsAnAnswer(String text) {
        assertThat(refusal(text)).startsWith("line 1 of the answer: expected [RESPONSE], found \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[RESPONSE]",
                "[RESPONSE]\nCODE = 200",
                "[RESPONSE]\nCODE = 200\nDESCRIPTION = Command completed successfully\n",
                "[RESPONSE]\nCODE = 200\nPROPERTY[A][0] = EOF\n",
                "[RESPONSE]\nCODE = 200\nEO",
                "[RESPONSE]\nCODE = 200\nEOF = 1\n"
            })
    void refusesAnAnswerThatEndsBeforeEof(String text) {
        assertThat(refusal(text)).startsWith("the answer ends before its EOF line");
    }

    @Test
    void neverTakesACutAnswerAndTheNextOneForOne() {
        String two = "[RESPONSE]\nCODE = 200\nPROPERTY[A][0] = 1\n[RESPONSE]\nCODE = 200\nPROPERTY[A][1] = 2\nEOF\n";

        assertThat(refusal(two))
                .isEqualTo("line 4 of the answer: another answer begins before the EOF line of this one, so that a part"
                        + " of this one is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODE = ",
                "CODE = 20",
                "CODE = 2000",
                "CODE = abc",
                "CODE = 099",
                "CODE = -20",
                "CODE = 2OO",
                "CODE = ٢٠٠"
            })
    void refusesACodeThatIsNotOfThreeDigits(String line) {
        assertThat(refusal("[RESPONSE]\n" + line + "\nEOF\n"))
                .isEqualTo("line 2 of the answer: expected CODE = and three digits from 100 to 999");
    }

    @Test
    void refusesAnAnswerWithoutCode() {
        assertThat(refusal("[RESPONSE]\nDESCRIPTION = Fine\nEOF\n"))
                .contains("ends without a CODE line, so that it is unknown whether the command was carried out");
    }

    @Test
    void refusesAnAnswerThatIsBothSuccessAndFailure() {
        assertThat(refusal("[RESPONSE]\nCODE = 500\nCODE = 200\nEOF\n"))
                .isEqualTo("line 3 of the answer: the answer has the codes 500 and 200, expected one");
        assertThat(parse("[RESPONSE]", "CODE = 200", "CODE = 200", "EOF").code())
                .isEqualTo(200);
    }

    @Test
    void readsAnswersOneAfterTheOther() {
        List<Response> responses =
                PARSER.parseAll("[RESPONSE]\nCODE = 200\nEOF\n\n[RESPONSE]\r\nCODE = 545\r\nEOF\r\n \n");

        assertThat(responses).extracting(Response::code).containsExactly(200, 545);
    }

    @Test
    void refusesWhatIsNoAnswerBehindAnAnswer() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> PARSER.parseAll("[RESPONSE]\nCODE = 200\nEOF\n\nmore\n"))
                .withMessage("line 5 of the answer: expected [RESPONSE], found \"more\"");
    }

    @Test
    void masksAPieceOfTextBeforeItIsCutForAMessage() {
        ResponseParser masking =
                new ResponseParser(ResponseLimits.defaults()).masking(text -> text.replace("secret", "***"));
        for (String text :
                List.of("x".repeat(77) + "secret", "secret[RESPONSE]", "[RESPONSE]\nPROPERTY[secret\nEOF\n")) {
            assertThatExceptionOfType(MalformedResponseException.class)
                    .isThrownBy(() -> masking.parse(text))
                    .withMessageContaining("***")
                    .withMessageNotContaining("sec");
        }
        assertThat(masking.parse("[RESPONSE]\nCODE = 200\nDESCRIPTION = secret\nEOF\n")
                        .description())
                .isEqualTo("secret");
    }
}
