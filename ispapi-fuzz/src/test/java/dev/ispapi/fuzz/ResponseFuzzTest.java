package dev.ispapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any text is an answer within the limits, or refused as no answer. */
class ResponseFuzzTest {

    static final List<String> WORDS = List.of(
            "[RESPONSE]",
            "[response]\r\n",
            "EOF",
            "EOF\n",
            "CODE = 200\n",
            "CODE=545\n",
            "DESCRIPTION = Command completed successfully\n",
            "RUNTIME = 0.023\n",
            "QUEUETIME = 0\n",
            "PENDING = 1\n",
            "PROPERTY[DOMAIN][0] = example.com\n",
            "PROPERTY[DOMAIN][1] =\n",
            "PROPERTY[",
            "][",
            "] = ",
            "[2147483648]",
            "[1000]",
            "PROPERTY[TOTAL][0] = 2147483647\n",
            "PROPERTY[LAST][0] = -1\n",
            "PROPERTY[FIRST][0] = 0\n",
            "PROPERTY[COUNT][0] = 2\n",
            "PROPERTY[LIMIT][0] = 2\n",
            "\n",
            "\r",
            "\t ",
            "\uFEFF",
            "\u00DF",
            "\u0131",
            "\u2028",
            "<html>");

    private static final int LONGEST_MESSAGE = 2000;

    private static final ResponseLimits LIMITS = ResponseLimits.builder()
            .maxCharacters(4096)
            .maxLineLength(512)
            .maxProperties(64)
            .maxIndex(1000)
            .maxColumns(16)
            .build();

    @FuzzTest
    void readsOrRefusesAnyText(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Response response;
        try {
            response = new ResponseParser(LIMITS).parse(text);
        } catch (MalformedResponseException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(LONGEST_MESSAGE);
            assertIsNoList(text);
            return;
        }
        assertWithinLimits(response, text);
        assertWrittenAndReadAgain(response);
        assertPagingIsReadOrRefused(response);
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(ResponseFuzzTest.class, 20_000, WORDS, this::readsOrRefusesAnyText);
    }

    /** What is refused as one answer is refused as the beginning of several, too. */
    private static void assertIsNoList(String text) {
        try {
            List<Response> responses = new ResponseParser(LIMITS).parseAll(text);
            throw new AssertionError("refused as an answer, read as " + responses.size());
        } catch (MalformedResponseException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(LONGEST_MESSAGE);
        }
    }

    private static void assertWithinLimits(Response response, String text) {
        assertThat(text).hasSizeLessThanOrEqualTo(LIMITS.maxCharacters());
        assertThat(response.code()).isBetween(100, 999);
        assertThat(response.columns()).hasSizeLessThanOrEqualTo(LIMITS.maxColumns());
        assertThat(response.rowCount()).isLessThanOrEqualTo(LIMITS.maxIndex() + 1);
        assertThat(response.rows()).hasSize(response.rowCount());
        assertThat(response.description()).doesNotContain("\n").doesNotContain("\r\n");
        int values = 0;
        for (Column column : response.columns()) {
            assertThat(response.column(column.name())).contains(column);
            for (int i = 0; i < column.size(); i++) {
                if (column.value(i).isPresent()) {
                    values++;
                    assertThat(column.value(i).get()).doesNotContain("\n");
                }
            }
        }
        assertThat(values).isLessThanOrEqualTo(LIMITS.maxProperties());
        assertThat(response.toString()).hasSizeLessThan(10 * LONGEST_MESSAGE);
    }

    private static void assertWrittenAndReadAgain(Response response) {
        String written = response.text();
        Response again = Response.parse(written);
        assertThat(again).isEqualTo(response).hasSameHashCodeAs(response);
        assertThat(again.text()).isEqualTo(written);
        assertThat(new ResponseParser(ResponseLimits.defaults()).parseAll(written + "\n" + written))
                .containsExactly(response, response);
    }

    private static void assertPagingIsReadOrRefused(Response response) {
        try {
            response.paging().ifPresent(paging -> assertThat(paging.toString()).isNotEmpty());
        } catch (MalformedResponseException e) {
            assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(LONGEST_MESSAGE);
        }
    }
}
