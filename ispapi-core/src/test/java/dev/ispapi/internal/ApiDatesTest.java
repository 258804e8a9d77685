package dev.ispapi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-26 14:53:20,2017-09-26T14:53:20Z",
        "2017-09-26T14:53:20,2017-09-26T14:53:20Z",
        "2016-10-17 08:27:40.0,2016-10-17T08:27:40Z",
        "2016-10-17 08:27:40.125,2016-10-17T08:27:40.125Z",
        "2016-10-17 08:27:40.123456789,2016-10-17T08:27:40.123456789Z",
        "2024-02-29,2024-02-29T00:00:00Z",
        "1999-12-31 23:59:59,1999-12-31T23:59:59Z"
    })
    void readsTheApisDatesAsUtc(String text, Instant moment) {
        assertThat(ApiDates.parse(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-00-00 00:00:00", "0000-00-00", "0000-00-00 00:00:00.0"})
    void zerosStandForNone(String text) {
        assertThat(ApiDates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-02-29",
                "2017-13-01",
                "2017-09-26 24:00:00",
                "2017-09-26 14:53",
                "2017-09-26 14:53:60",
                "2017-09-26 14:53:20.",
                "2017-09-26 14:53:20.1234567890",
                "2017-09-26 14:53:20 CET",
                "2017-09-26 14-53-20",
                "2017/09/26",
                "26.09.2017",
                "17-09-26",
                "2017-9-26",
                "2O17-09-26",
                "never"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiDates.parse(text))
                .withMessage("expected a date such as 2017-09-26 14:53:20 (UTC), found \"" + text + "\"");
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Instant moment = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));
            assertThat(ApiDates.parse(ApiDates.format(moment))).contains(moment);
        }
    }

    @Test
    void writesWithoutAFraction() {
        assertThat(ApiDates.format(Instant.parse("2017-09-06T04:03:02.999Z"))).isEqualTo("2017-09-06 04:03:02");
    }

    @Test
    void writesTheSameUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ApiDates.format(Instant.parse("2017-09-06T04:03:02Z"))).isEqualTo("2017-09-06 04:03:02");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesAYearThatTheApiCantHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiDates.format(Instant.MAX))
                .withMessageContaining("expected a date from the year 1 to 9999");
    }
}
