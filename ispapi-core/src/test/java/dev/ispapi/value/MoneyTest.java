package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void keepsTheDigitsThatCame() {
        assertThat(Money.of("999.90", "USD")).hasToString("999.90 USD");
        assertThat(Money.of("1E+3", "JPY")).hasToString("1000 JPY");
        assertThat(Money.of("-0.005", "EUR")).hasToString("-0.005 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "EURO", "eur", "€", "E R"})
    void refusesACurrencyThatIsNoCode(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", currency))
                .withMessageContaining("expected a currency of three upper-case letters such as EUR");
    }
}
