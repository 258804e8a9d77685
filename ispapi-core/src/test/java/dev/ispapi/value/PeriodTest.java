package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "1Y,1,YEARS,1Y",
        "10y,10,YEARS,10Y",
        "1M,1,MONTHS,1M",
        "1m,1,MONTHS,1M",
        "2w,2,WEEKS,2w",
        "2W,2,WEEKS,2w",
        "44d,44,DAYS,44d",
        "44D,44,DAYS,44d",
        "-5d,-5,DAYS,-5d",
        "0,0,YEARS,0",
        "1,1,YEARS,1",
        "-61,-61,YEARS,-61",
        "0Y,0,YEARS,0Y",
        "007d,7,DAYS,7d"
    })
    void readsTheApisForm(String text, int amount, Period.Unit unit, String written) {
        Period period = Period.parse(text);

        assertThat(period.amount()).isEqualTo(amount);
        assertThat(period.unit()).isEqualTo(unit);
        assertThat(period).hasToString(written);
        assertThat(Period.parse(written)).isEqualTo(period).hasSameHashCodeAs(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Y",
                "-",
                "-Y",
                "1X",
                "1 Y",
                " 1Y",
                "1Y ",
                "+1Y",
                "1YY",
                "1.5Y",
                "0x1Y",
                "1234567d",
                "٣Y",
                "--1d",
                "1-d",
                "P1Y"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("expected a period such as 1Y, 1M, 2w or -5d (years, months, weeks, days), found \"" + text
                        + "\"");
    }

    @Test
    void twelveMonthsAreNotAYearBecauseTheyArePricedApart() {
        assertThat(Period.months(12)).isNotEqualTo(Period.years(1));
        assertThat(Period.parse("1")).isEqualTo(Period.years(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1Y,2024-02-29T10:00:00Z,2025-02-28T10:00:00Z",
        "4Y,2024-02-29T10:00:00Z,2028-02-29T10:00:00Z",
        "1M,2024-01-31T00:00:00Z,2024-02-29T00:00:00Z",
        "-1M,2024-03-31T00:00:00Z,2024-02-29T00:00:00Z",
        "2w,2024-02-20T23:59:59Z,2024-03-05T23:59:59Z",
        "-5d,2018-09-26T14:53:20Z,2018-09-21T14:53:20Z",
        "44d,2018-09-26T14:53:20Z,2018-11-09T14:53:20Z",
        "0d,2018-09-26T14:53:20Z,2018-09-26T14:53:20Z"
    })
    void countsInTheCalendarOfUtc(String period, Instant start, Instant end) {
        assertThat(Period.parse(period).after(start)).isEqualTo(end);
    }

    @Test
    void knowsWhetherItIsEmpty() {
        assertThat(Period.days(0).isZero()).isTrue();
        assertThat(Period.days(-1).isZero()).isFalse();
    }
}
