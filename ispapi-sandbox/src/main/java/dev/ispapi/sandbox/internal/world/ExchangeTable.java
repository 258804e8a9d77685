package dev.ispapi.sandbox.internal.world;

import dev.ispapi.account.ExchangeRate;
import dev.ispapi.tld.price.ExchangeRates;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exchange rates of the sandbox. They are round and never change, so that a test can count with them. */
public final class ExchangeTable {

    /** The currency that all rates are of. */
    public static final String BASE = "EUR";

    private static final SortedMap<String, BigDecimal> RATES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "USD", new BigDecimal("1.10"),
            "GBP", new BigDecimal("0.85"),
            "CHF", new BigDecimal("0.95"),
            "CAD", new BigDecimal("1.50"),
            "AUD", new BigDecimal("1.65"),
            "JPY", new BigDecimal("160"),
            "SEK", new BigDecimal("11.50"),
            "DKK", new BigDecimal("7.45"),
            "PLN", new BigDecimal("4.30"))));

    private ExchangeTable() {}

    /** {@return what one euro is worth, by currency} */
    public static SortedMap<String, BigDecimal> rates() {
        return RATES;
    }

    /**
     * Converts an amount, and rounds it to the digits of the currency.
     *
     * @param money the amount
     * @param currency the currency to convert to, such as {@code USD}
     * @return the amount in that currency
     * @throws IllegalArgumentException if there is no rate
     */
    public static Money convert(Money money, String currency) {
        List<ExchangeRate> rates = RATES.entrySet().stream()
                .<ExchangeRate>map(rate -> ExchangeRate.builder()
                        .from(BASE)
                        .to(rate.getKey())
                        .rate(rate.getValue())
                        .build())
                .toList();
        return ExchangeRates.of(rates).convert(money, currency);
    }
}
