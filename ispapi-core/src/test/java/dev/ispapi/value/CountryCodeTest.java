package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    static Stream<String> codes() {
        return Arrays.stream(Locale.getISOCountries());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void takesEachCodeInAnyCase(String code) {
        CountryCode country = CountryCode.of(code.toLowerCase(Locale.ROOT));

        assertThat(country).hasToString(code).isEqualTo(CountryCode.of(code)).hasSameHashCodeAs(CountryCode.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "UK,GB",
        "uk,GB",
        "EL,GR",
        "Germany,DE",
        "GERMANY,DE",
        "Deutschland,DE",
        "DEU,DE",
        "USA,US",
        "United States,US",
        "United Kingdom,GB",
        "Österreich,AT",
        "' DE',DE"
    })
    void suggestsTheCodeForWhatPeopleWrite(String text, String right) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(text))
                .withMessage("expected a country code of two letters (ISO 3166-1), such as DE, found \"" + text
                        + "\": did you mean " + right + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XQ", "EU", "D", "Atlantis", "D\u00C9"})
    void suggestsNothingWhereNothingIsNear(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountryCode.of(text))
                .withMessage("expected a country code of two letters (ISO 3166-1), such as DE, found \"" + text + "\"");
    }

    @Test
    void readsTheSameInATurkishEnvironment() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(CountryCode.of("it")).hasToString("IT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsItsNameInEnglish() {
        assertThat(CountryCode.of("DE").englishName()).isEqualTo("Germany");
    }
}
