package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.RulesLanguage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of a quote: a quantity at a unit price. Lines are equal if they say the same and cost the same, digit by digit. */
public final class QuoteLine {

    private final String key;
    private final Phrase phrase;
    private final int quantity;
    private final BigDecimal unitPrice;
    private final String currency;
    private final String source;

    QuoteLine(String key, Phrase phrase, int quantity, BigDecimal unitPrice, String currency, String source) {
        this.key = key;
        this.phrase = phrase;
        this.quantity = quantity;
        this.unitPrice = unitPrice;
        this.currency = currency;
        this.source = source;
    }

    /**
     * A line in the program's own words, such as that of a fee of its own.
     *
     * @param key what the line is, for programs
     * @param description what the line is, for people; the same in each language
     * @param quantity how many, such as the years
     * @param unitPrice the price of one
     * @param currency the currency, such as {@code EUR}
     * @param source where the price comes from
     * @return the line
     */
    public static QuoteLine of(
            String key, String description, int quantity, BigDecimal unitPrice, String currency, String source) {
        return new QuoteLine(key, Phrase.literal(description), quantity, unitPrice, currency, source);
    }

    /**
     * What the line is, for programs.
     *
     * @return {@code setup}, {@code annual}, {@code term}, {@code monthly}, {@code transfer}, {@code restore}, {@code trade} or {@code
     *     premium}; those of add-ons begin with {@code addon.}
     */
    public String key() {
        return key;
    }

    /** {@return what the line is, for people, in English} */
    public String description() {
        return description(RulesLanguage.ENGLISH);
    }

    /**
     * What the line is, for people.
     *
     * @param language the language
     * @return such as {@code Annual price} or {@code Jahrespreis}
     */
    public String description(RulesLanguage language) {
        return phrase.in(language);
    }

    /** {@return how many, such as the years} */
    public int quantity() {
        return quantity;
    }

    /** {@return the price of one, exactly as the API has it} */
    public BigDecimal unitPrice() {
        return unitPrice;
    }

    /** {@return the currency, such as {@code EUR}} */
    public String currency() {
        return currency;
    }

    /** {@return where the price comes from: a relation's name, or {@code CheckDomains}} */
    public String source() {
        return source;
    }

    /**
     * Quantity times unit price.
     *
     * @return the exact product, not rounded
     */
    public BigDecimal amount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuoteLine line
                && key.equals(line.key)
                && description().equals(line.description())
                && quantity == line.quantity
                && unitPrice.equals(line.unitPrice)
                && currency.equals(line.currency)
                && source.equals(line.source);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + unitPrice.hashCode();
    }

    /** Such as {@code Annual price: 2 x 9.00 USD (PRICE_CLASS_DOMAIN_CA_ANNUAL)}. */
    @Override
    public String toString() {
        return description() + ": " + quantity + " x " + unitPrice.toPlainString() + " " + currency + " (" + source
                + ")";
    }
}
