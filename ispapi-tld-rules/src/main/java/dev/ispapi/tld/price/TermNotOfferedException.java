package dev.ispapi.tld.price;

import dev.ispapi.value.Period;
import java.util.List;

/** A zone does not offer the term that was ordered. */
public class TermNotOfferedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The terms that the zone offers. */
    private final transient List<Period> offered;

    TermNotOfferedException(String zone, OrderType order, Period term, OfferedTerms terms) {
        super("." + zone + ": a " + order.priceName() + " for " + term + " is not offered; "
                + (terms.periods().isEmpty() ? "none is" : "offered: " + terms.phrase())
                + terms.source().map(source -> " (" + source + ")").orElse(""));
        this.offered = terms.periods();
    }

    /**
     * The terms that the zone offers.
     *
     * @return for this kind of order; empty if there are none, or after the exception was serialized
     */
    public List<Period> offered() {
        return offered == null ? List.of() : offered;
    }
}
