package dev.ispapi.tld.price;

import dev.ispapi.value.Money;
import java.math.RoundingMode;
import java.util.Currency;

/** The digits behind the point that currencies have, by ISO 4217. */
final class Digits {

    private Digits() {}

    static int of(String currency) {
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            if (digits >= 0) {
                return digits;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + currency + "\" is no currency of ISO 4217, such as EUR", e);
        }
        throw new IllegalArgumentException("\"" + currency + "\" has no smallest unit to round to");
    }

    static Money round(Money money) {
        return new Money(money.amount().setScale(of(money.currency()), RoundingMode.HALF_UP), money.currency());
    }
}
