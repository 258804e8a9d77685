package dev.ispapi.examples.billing;

/** What a customer can order. */
public enum OrderKind {
    /** A new domain. */
    REGISTER,
    /** More years for a domain. */
    RENEW
}
