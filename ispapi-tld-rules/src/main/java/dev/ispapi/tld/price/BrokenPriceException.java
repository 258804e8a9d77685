package dev.ispapi.tld.price;

/** The price that was asked for stands in a relation that can't be used, such as one whose value is no number. */
public class BrokenPriceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The relation. */
    private final String relation;

    BrokenPriceException(PriceProblem problem) {
        super(problem.toString());
        this.relation = problem.relation();
    }

    /**
     * The relation that can't be used.
     *
     * @return such as {@code PRICE_CLASS_DOMAIN_CA_ANNUAL}
     */
    public String relation() {
        return relation;
    }
}
