package dev.ispapi.examples.billing;

/** How far an order is. */
public enum OrderState {
    /** It is to be sent, or its outcome is to be found out. The worker goes on by itself. */
    OPEN,
    /** Something is in its way that is not the order's fault, such as the balance. The worker tries again; somebody should look. */
    WAITING,
    /** Nobody but a person can say what happened. The worker leaves it alone. */
    HELD,
    /** Carried out, and charged to the customer. */
    DONE,
    /** Refused for good, and not charged. */
    REFUSED
}
