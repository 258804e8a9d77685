package dev.ispapi.examples.billing;

/** How far an order is. */
public enum OrderState {
    /** It is to be sent, its outcome is to be found out, or its registry takes its time. The worker goes on by itself. */
    OPEN,
    /** Something is in its way that is not the order's fault, such as the balance. The worker retries; it should be looked into. */
    WAITING,
    /** Only a person can find out what happened. The worker does not touch it. */
    HELD,
    /** Carried out, and charged to the customer. */
    DONE,
    /** Refused for good, and not charged. */
    REFUSED
}
