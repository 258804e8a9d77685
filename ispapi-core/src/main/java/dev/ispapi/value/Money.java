package dev.ispapi.value;

import java.math.BigDecimal;

/**
 * An amount in a currency, exact: the API's decimals are kept as they came, scale included.
 *
 * @param amount the amount, such as {@code 999.99}; may be negative
 * @param currency the ISO 4217 code in upper case, such as {@code EUR}
 */
public record Money(BigDecimal amount, String currency) {

    /**
     * Checks the currency's form.
     *
     * @param amount the amount, such as {@code 999.99}; may be negative
     * @param currency the ISO 4217 code in upper case, such as {@code EUR}
     * @throws IllegalArgumentException if the currency is not three letters A to Z
     */
    public Money {
        if (!isCode(currency)) {
            throw new IllegalArgumentException(
                    "expected a currency of three upper-case letters such as EUR, found \"" + currency + "\"");
        }
    }

    private static boolean isCode(String currency) {
        return currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /**
     * An amount from its decimal text.
     *
     * @param amount such as {@code 999.99}
     * @param currency the ISO 4217 code
     * @return the money
     * @throws IllegalArgumentException if the amount is no decimal number or the currency no code
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Amount and currency, such as {@code 999.99 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
