package dev.ispapi.tld.price;

import dev.ispapi.value.Money;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.OptionalInt;

/** The digits behind the point that currencies have, by ISO 4217. */
final class Digits {

    private Digits() {}

    static int of(String currency) {
        return find(currency)
                .orElseThrow(() -> new IllegalArgumentException(
                        isCurrency(currency)
                                ? "\"" + currency + "\" has no smallest unit to round to"
                                : "\"" + currency + "\" is no currency of ISO 4217, such as EUR"));
    }

    /** Rounded half up to the currency's digits; as it is where those are not known. */
    static Money roundIfKnown(Money money) {
        OptionalInt digits = find(money.currency());
        return digits.isPresent()
                ? new Money(money.amount().setScale(digits.getAsInt(), RoundingMode.HALF_UP), money.currency())
                : money;
    }

    /** Empty for what is no currency, and for those without a smallest unit. */
    private static OptionalInt find(String currency) {
        if (!isCurrency(currency)) {
            return OptionalInt.empty();
        }
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return digits < 0 ? OptionalInt.empty() : OptionalInt.of(digits);
    }

    private static boolean isCurrency(String text) {
        try {
            return Currency.getInstance(text).getCurrencyCode().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
