package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.MalformedResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a hostile server sends to exhaust the memory, or the patience, of whoever reads it. */
@Timeout(60)
class ResponseLimitsTest {

    private static final ResponseLimits DEFAULTS = ResponseLimits.defaults();

    private static void assertRefused(ResponseLimits limits, String text, String message) {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> new ResponseParser(limits).parse(text))
                .withMessageContaining(message);
    }

    private static String around(String lines) {
        return "[RESPONSE]\nCODE = 200\n" + lines + "EOF\n";
    }

    @Test
    void aGiantIndexIsRefusedAndDoesNotOverflow() {
        for (String index :
                new String[] {"1000001", "2147483648", "4294967296", "18446744073709551616", "9".repeat(1000)}) {
            assertRefused(
                    DEFAULTS,
                    around("PROPERTY[A][" + index + "] = x\n"),
                    "the index is higher than the limit of 1000000");
        }
    }

    @Test
    void theHighestIndexCostsNoMoreThanItsValue() {
        Response response = Response.parse(around("PROPERTY[A][1000000] = x\nPROPERTY[B][1000000] = y\n"));

        assertThat(response.rowCount()).isEqualTo(1_000_001);
        assertThat(response.values("A")).hasSize(1_000_001);
        assertThat(response.rows().get(1_000_000).values())
                .containsEntry("A", "x")
                .containsEntry("B", "y");
        assertThat(response.rows().get(7).values()).isEmpty();
    }

    @Test
    void tenMillionLinesAreReadOnceAndRefusedForTheirValues() {
        assertRefused(
                ResponseLimits.builder().maxProperties(100).build(),
                around("PROPERTY[A][0] = x\n".repeat(101)),
                "more than 100 values");
        assertThat(Response.parse(around("\n".repeat(10_000_000))).code()).isEqualTo(200);
        assertThat(Response.parse(around("x\n".repeat(10_000_000))).columns()).isEmpty();
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertRefused(
                ResponseLimits.builder().maxLineLength(1000).build(),
                around("PROPERTY[A][0] = " + "x".repeat(2000) + "\n"),
                "line 3 of the answer: the line has 2017 characters, more than the limit of 1000");
        assertRefused(DEFAULTS, "[RESPONSE]\nCODE = 200\n" + "x".repeat(17_000_000), "more than the limit of 16777216");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertRefused(
                ResponseLimits.builder().maxCharacters(10).build(),
                around(""),
                "the answer has 26 characters, more than the limit of 10");
    }

    @Test
    void tooManyNamesAreRefused() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10_001; i++) {
            lines.append("PROPERTY[A").append(i).append("][0] = x\n");
        }
        assertRefused(DEFAULTS, around(lines.toString()), "more than 10000 properties of different names");
    }

    @Test
    void anInvoiceInOneLineIsWithinTheLimits() {
        String base64 = "QUJD".repeat(1_000_000);

        assertThat(Response.parse(around("PROPERTY[INVOICE][0] = " + base64 + "\n"))
                        .value("INVOICE"))
                .contains(base64);
    }

    @Test
    void indicesFromHighToLowAreReadInAMoment() {
        StringBuilder lines = new StringBuilder();
        for (int i = 300_000; i >= 0; i--) {
            lines.append("PROPERTY[A][").append(i).append("] = ").append(i).append('\n');
        }

        Response response = Response.parse(around(lines.toString()));

        assertThat(response.values("A"))
                .hasSize(300_001)
                .startsWith("0", "1", "2")
                .endsWith("300000");
    }

    private static void assertRefused(ResponseLimits.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void refusesLimitsOutOfRange() {
        assertRefused(ResponseLimits.builder().maxCharacters(0), "expected maxCharacters of at least 1, found 0");
        assertRefused(ResponseLimits.builder().maxLineLength(0), "expected maxLineLength of at least 1, found 0");
        assertRefused(ResponseLimits.builder().maxProperties(-1), "expected maxProperties of at least 0, found -1");
        assertRefused(ResponseLimits.builder().maxIndex(-1), "expected maxIndex of at least 0, found -1");
        assertRefused(ResponseLimits.builder().maxColumns(-1), "expected maxColumns of at least 0, found -1");
        assertRefused(
                ResponseLimits.builder().maxCompressionRatio(0), "expected maxCompressionRatio of at least 1, found 0");
        assertRefused(
                ResponseLimits.builder().maxCharacters(Integer.MAX_VALUE),
                "expected maxCharacters of less than 2147483647, found it");
    }

    @Test
    void isAValue() {
        ResponseLimits limits = ResponseLimits.builder()
                .maxCharacters(1)
                .maxLineLength(2)
                .maxProperties(3)
                .maxIndex(4)
                .maxColumns(5)
                .maxCompressionRatio(6)
                .build();

        assertThat(limits)
                .hasToString(
                        "ResponseLimits{maxCharacters=1, maxLineLength=2, maxProperties=3, maxIndex=4, maxColumns=5,"
                                + " maxCompressionRatio=6}")
                .isNotEqualTo(DEFAULTS);
        assertThat(ResponseLimits.builder().build()).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
    }
}
