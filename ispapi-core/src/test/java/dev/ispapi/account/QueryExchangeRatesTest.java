package dev.ispapi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.AnswerFile;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Page;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QueryExchangeRatesTest {

    @Test
    void isWrittenAsTheApiPageHasIt() {
        QueryExchangeRates command = QueryExchangeRates.builder()
                .currencyTo("USD")
                .minDate(Instant.parse("2024-02-28T00:00:00Z"))
                .maxDate(Instant.parse("2024-02-29T00:00:00Z"))
                .first(0)
                .limit(2)
                .build();

        assertThat(command.encode().text())
                .isEqualTo("COMMAND=QueryExchangeRates\nMINDATE=2024-02-28 00:00:00\nMAXDATE=2024-02-29 00:00:00\n"
                        + "FIRST=0\nLIMIT=2\nCURRENCYTO=USD");
    }

    @Test
    void whatIsClearedIsSentEmpty() {
        QueryExchangeRates command =
                QueryExchangeRates.builder().currencyTo(Change.clear()).build();

        assertThat(command.encode().text()).isEqualTo("COMMAND=QueryExchangeRates\nCURRENCYTO=");
    }

    @Test
    void readsTheRatesOfAPageAndWhereItLies() {
        Page<ExchangeRate> page =
                QueryExchangeRates.builder().build().decode(AnswerFile.read("QueryExchangeRates/two-days.txt"));

        assertThat(page.entries())
                .containsExactly(
                        ExchangeRate.builder()
                                .from("EUR")
                                .to("USD")
                                .date(Instant.parse("2024-02-28T00:00:00Z"))
                                .rate(new BigDecimal("1.0840"))
                                .build(),
                        ExchangeRate.builder()
                                .from("EUR")
                                .to("USD")
                                .date(Instant.parse("2024-02-29T00:00:00Z"))
                                .rate(new BigDecimal("1.0835"))
                                .build());
        assertThat(page.paging().total()).isEqualTo(5);
    }

    @Test
    void asksForTheNextPageFromItsFirstIndexOn() {
        QueryExchangeRates command =
                QueryExchangeRates.builder().limit(2).currencyTo("USD").build();

        assertThat(command.firstIndex()).isZero();
        assertThat(command.startingAt(2).firstIndex()).isEqualTo(2);
        assertThat(command.startingAt(2).encode().text())
                .isEqualTo("COMMAND=QueryExchangeRates\nFIRST=2\nLIMIT=2\nCURRENCYTO=USD");
    }

    @Test
    void aRateThatIsMissingIsNoRate() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() ->
                        QueryExchangeRates.builder().build().decode(AnswerFile.read("QueryExchangeRates/no-rate.txt")))
                .withMessageStartingWith("the answer 200 has no property RATE");
    }
}
