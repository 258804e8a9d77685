package dev.ispapi.tld.price;

/**
 * A relation that can't be used.
 *
 * @param relation its name, such as {@code PRICE_CLASS_DOMAIN_CA_ANNUAL}
 * @param message what is wrong with it
 */
public record PriceProblem(String relation, String message) {

    /** Name and message. */
    @Override
    public String toString() {
        return relation + ": " + message;
    }
}
