package dev.ispapi.tld.price;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** There is no price for an order, so there is no quote. */
public class NoPriceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The missing relation, or null. */
    private final @Nullable String relation;

    NoPriceException(String message) {
        super(message);
        this.relation = null;
    }

    NoPriceException(String message, String relation) {
        super(message);
        this.relation = relation;
    }

    /**
     * The relation that is missing.
     *
     * @return such as {@code PRICE_CLASS_DOMAIN_CA_RESTORE}; empty if it is not a relation that is missing but the TLD class or the
     *     premium price
     */
    public Optional<String> relation() {
        return Optional.ofNullable(relation);
    }
}
