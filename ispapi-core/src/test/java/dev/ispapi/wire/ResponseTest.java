package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.MalformedResponseException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    private static final Response LIST = Response.builder(200, "Command completed successfully")
            .property("DOMAIN", "a.de", "b.de", "c.de")
            .property("STATUS", "ACTIVE", "", "HOLD")
            .property("FIRST", "10")
            .property("LAST", "12")
            .property("COUNT", "3")
            .property("LIMIT", "3")
            .property("TOTAL", "20")
            .build();

    @ParameterizedTest
    @CsvSource({
        "200,true,false,false",
        "299,true,false,false",
        "421,false,true,false",
        "541,false,false,true",
        "100,false,false,false",
        "600,false,false,false"
    })
    void theFirstDigitIsTheVerdict(int code, boolean success, boolean temporary, boolean permanent) {
        Response response = Response.builder(code, "").build();

        assertThat(response.isSuccess()).isEqualTo(success);
        assertThat(response.isTemporaryFailure()).isEqualTo(temporary);
        assertThat(response.isPermanentFailure()).isEqualTo(permanent);
    }

    @Test
    void rowsGoOverAllColumnsButThePagesNumbers() {
        assertThat(LIST.rowCount()).isEqualTo(3);
        assertThat(LIST.rows()).hasSize(3);
        assertThat(LIST.rows().get(1).values()).isEqualTo(Map.of("DOMAIN", "b.de", "STATUS", ""));
        assertThat(LIST.rows().get(0).value("FIRST")).isEmpty();
        assertThat(LIST.rows().get(2).value("domain")).contains("c.de");
    }

    @Test
    void readsThePage() {
        Paging paging = LIST.paging().orElseThrow();

        assertThat(paging.first()).isEqualTo(10);
        assertThat(paging.last()).isEqualTo(12);
        assertThat(paging.count()).isEqualTo(3);
        assertThat(paging.limit()).isEqualTo(3);
        assertThat(paging.total()).isEqualTo(20);
        assertThat(paging.hasNext()).isTrue();
    }

    @Test
    void anAnswerThatIsNoListHasNoPage() {
        assertThat(Response.builder(200, "")
                        .property("STATUS", "ACTIVE")
                        .build()
                        .paging())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "99999999999", "1.5"})
    void refusesAPageNumberThatIsNone(String total) {
        Response response = Response.builder(200, "")
                .property("TOTAL", total)
                .property("DOMAIN", "a.de")
                .build();

        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(response::paging)
                .withMessageContaining("TOTAL");
    }

    @Test
    void writesTheApisNotation() {
        assertThat(Response.builder(200, "Done")
                        .runTime(Duration.ofMillis(23))
                        .queueTime(Duration.ZERO)
                        .pending()
                        .property("domain", "a.de", "")
                        .propertyAt("X", 5, "y")
                        .build()
                        .text())
                .isEqualTo("""
                        [RESPONSE]
                        CODE = 200
                        DESCRIPTION = Done
                        RUNTIME = 0.023
                        QUEUETIME = 0.000
                        PENDING = 1
                        PROPERTY[DOMAIN][0] = a.de
                        PROPERTY[DOMAIN][1] =
                        PROPERTY[X][5] = y
                        EOF
                        """);
    }

    @Test
    void showsNoValues() {
        Response response =
                Response.builder(200, "Done").property("AUTH", "sentinel-7f3a").build();

        assertThat(response).hasToString("Response[200 Done, AUTH (1)]");
        assertThat(response.rows().get(0).toString()).doesNotContain("sentinel");
        assertThat(response.columns().toString()).doesNotContain("sentinel");
    }

    @Test
    void isEqualByContentWhateverTheOrderOfTheColumns() {
        Response one =
                Response.builder(200, "").property("A", "1").property("B", "2").build();
        Response other =
                Response.builder(200, "").property("B", "2").property("A", "1").build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one)
                .isNotEqualTo(Response.builder(200, "").property("A", "1").build());
        assertThat(one.rows().get(0)).isEqualTo(other.rows().get(0));
    }

    @Test
    void aBuilderMayGoOnWithoutChangingWhatItBuilt() {
        ResponseBuilder builder = Response.builder(200, "").property("A", "0", "1", "2", "3");
        Response first = builder.build();
        Response second =
                builder.propertyAt("A", 0, "changed").property("A", "4").build();

        assertThat(first.values("A")).containsExactly("0", "1", "2", "3");
        assertThat(second.values("A")).containsExactly("changed", "1", "2", "3", "4");
    }

    @Test
    void aBuilderRefusesWhatCantBeSent() {
        assertThatIllegalArgumentException().isThrownBy(() -> Response.builder(99, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Response.builder(200, "two\nlines"));
        ResponseBuilder builder = Response.builder(200, "");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.property("A", "two\rlines"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.property("A[0]", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.property(" ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.propertyAt("A", -1, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.runTime(Duration.ofMillis(-1)));
        assertThat(builder.build().columns()).isEmpty();
    }

    @Test
    void otherWordsChangeTheDescriptionAlone() {
        Response response = Response.parse(
                "[RESPONSE]\nCODE = 541\nDESCRIPTION = Wrong; secret\nRUNTIME = 0.1\nPENDING = 1\nPROPERTY[A][0] = secret\nEOF\n");

        Response masked = response.withDescription("Wrong; ***");

        assertThat(masked.description()).isEqualTo("Wrong; ***");
        assertThat(masked.value("A")).contains("secret");
        assertThat(masked.withDescription("Wrong; secret")).isEqualTo(response);
    }

    @Test
    void countsValuesWithoutHoles() {
        assertThat(Response.parse(
                                "[RESPONSE]\nCODE = 200\nPROPERTY[A][0] = 1\nPROPERTY[A][9] = 1\nPROPERTY[B][5] = 1\nEOF\n")
                        .valueCount())
                .isEqualTo(3);
        assertThat(Response.parse("[RESPONSE]\nCODE = 200\nEOF\n").valueCount()).isZero();
    }
}
