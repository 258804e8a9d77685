package dev.ispapi.sandbox.internal.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.value.Money;
import org.junit.jupiter.api.Test;

final class ExchangeTableTest {

    @Test
    void convertsFromToAndThroughEuros() {
        assertThat(ExchangeTable.convert(Money.of("11.00", "USD"), "EUR")).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(ExchangeTable.convert(Money.of("10.00", "EUR"), "USD")).isEqualTo(Money.of("11.00", "USD"));
        assertThat(ExchangeTable.convert(Money.of("11.00", "USD"), "GBP")).isEqualTo(Money.of("8.50", "GBP"));
    }

    @Test
    void roundsToTheDigitsOfTheCurrency() {
        assertThat(ExchangeTable.convert(Money.of("1.999", "EUR"), "EUR")).isEqualTo(Money.of("2.00", "EUR"));
        assertThat(ExchangeTable.convert(Money.of("1.01", "EUR"), "JPY")).isEqualTo(Money.of("162", "JPY"));
    }

    @Test
    void hasNoRateOfOtherCurrencies() {
        assertThatThrownBy(() -> ExchangeTable.convert(Money.of("1", "EUR"), "ZAR"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ExchangeTable.rates()).containsKeys("USD", "GBP", "CHF").doesNotContainKey("ZAR");
    }
}
