package dev.ispapi.support.advice;

/** Who may hear the reason. */
public enum Audience {

    /** The end customer too, in the customer's own words. */
    CUSTOMER,

    /** The registrar's own staff alone: the reason is in the program, the account or its money. The customer hears that it takes longer. */
    STAFF
}
