package dev.ispapi.tld;

/** One subject that an order is checked for. */
@FunctionalInterface
interface OrderCheck {

    void check(Subject subject);

    /**
     * What is checked, against what, and where to say so.
     *
     * @param tld the rules
     * @param order the order
     * @param context what else is known of it
     * @param form what is known of the additional fields
     * @param report where to say what is wrong
     */
    record Subject(Tld tld, Order order, OrderContext context, Form form, Report report) {

        /** What is known of the registrant, by the order itself or by its context. */
        Registrant registrant() {
            return Registrant.of(order, context);
        }
    }
}
