package dev.ispapi.tld.price;

import java.math.BigDecimal;

/**
 * One line of a quote: a quantity at a unit price.
 *
 * @param key what the line is, for programs: {@code setup}, {@code annual}, {@code term}, {@code monthly}, {@code transfer}, {@code
 *     restore}, {@code trade} or {@code premium}; those of add-ons begin with {@code addon.}
 * @param description what the line is, for people
 * @param quantity how many, such as the years
 * @param unitPrice the price of one, exactly as the API has it
 * @param currency the currency, such as {@code EUR}
 * @param source where the price comes from: a relation's name, or {@code CheckDomains}
 */
public record QuoteLine(
        String key, String description, int quantity, BigDecimal unitPrice, String currency, String source) {

    /**
     * Quantity times unit price.
     *
     * @return the exact product, not rounded
     */
    public BigDecimal amount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
