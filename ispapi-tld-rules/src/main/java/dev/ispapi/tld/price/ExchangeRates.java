package dev.ispapi.tld.price;

import dev.ispapi.account.ExchangeRate;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Exchange rates to convert prices with, from the answer to {@code QueryExchangeRates}. Of several rates for one pair of currencies the
 * newest counts.
 *
 * <p>A pair that is not listed is converted by its inverse, or through one other currency: the API lists the rates of EUR, which is
 * enough for all pairs. Immutable.
 */
public final class ExchangeRates {

    private final Map<Pair, BigDecimal> rates;
    private final TreeSet<String> bases;

    private ExchangeRates(Map<Pair, BigDecimal> rates) {
        this.rates = rates;
        this.bases = new TreeSet<>();
        rates.keySet().forEach(pair -> {
            bases.add(pair.from());
            bases.add(pair.to());
        });
    }

    private record Pair(String from, String to) {}

    /** A conversion without rounding: times the numerator, divided by the denominator. */
    private record Fraction(BigDecimal numerator, BigDecimal denominator) {

        static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigDecimal.ONE);
        static final Fraction ONE = new Fraction(BigDecimal.ONE, BigDecimal.ONE);

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }
    }

    /**
     * Rates from what the API answered.
     *
     * @param rates the rates of any number of currencies and days
     * @return the newest of each pair
     * @throws IllegalArgumentException if a rate is zero or negative
     */
    public static ExchangeRates of(Collection<ExchangeRate> rates) {
        Map<Pair, BigDecimal> newest = new HashMap<>();
        Map<Pair, Instant> dates = new HashMap<>();
        for (ExchangeRate rate : rates) {
            if (rate.rate().signum() <= 0) {
                throw new IllegalArgumentException("the exchange rate from " + rate.from() + " to " + rate.to()
                        + " must be above zero, found " + rate.rate().toPlainString());
            }
            Pair pair = new Pair(rate.from(), rate.to());
            Instant date = rate.date().orElse(Instant.MIN);
            if (!dates.containsKey(pair) || !date.isBefore(dates.get(pair))) {
                newest.put(pair, rate.rate());
                dates.put(pair, date);
            }
        }
        return new ExchangeRates(newest);
    }

    /**
     * Converts an amount, exactly up to one rounding at the end: half up, to the digits that the currency has.
     *
     * @param money the amount
     * @param currency the currency to convert to, such as {@code USD}
     * @return the amount in that currency
     * @throws IllegalArgumentException if the currency is none of ISO 4217 or there is no rate
     */
    public Money convert(Money money, String currency) {
        return convert(List.of(money), currency);
    }

    Money convert(List<Money> amounts, String currency) {
        int digits = Digits.of(currency);
        Fraction sum = Fraction.ZERO;
        for (Money money : amounts) {
            sum = sum.plus(rate(money.currency(), currency).times(new Fraction(money.amount(), BigDecimal.ONE)));
        }
        return new Money(sum.numerator().divide(sum.denominator(), digits, RoundingMode.HALF_UP), currency);
    }

    private Fraction rate(String from, String to) {
        if (from.equals(to)) {
            return Fraction.ONE;
        }
        return direct(from, to)
                .or(() -> bases.stream()
                        .filter(base -> direct(from, base).isPresent()
                                && direct(base, to).isPresent())
                        .findFirst()
                        .map(base -> direct(from, base)
                                .orElseThrow()
                                .times(direct(base, to).orElseThrow())))
                .orElseThrow(() -> new IllegalArgumentException("there is no exchange rate from " + from + " to " + to
                        + "; ask QueryExchangeRates for both currencies"));
    }

    private Optional<Fraction> direct(String from, String to) {
        Optional<Fraction> listed =
                Optional.ofNullable(rates.get(new Pair(from, to))).map(rate -> new Fraction(rate, BigDecimal.ONE));
        return listed.or(() ->
                Optional.ofNullable(rates.get(new Pair(to, from))).map(rate -> new Fraction(BigDecimal.ONE, rate)));
    }
}
