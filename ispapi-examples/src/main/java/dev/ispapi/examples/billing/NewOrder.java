package dev.ispapi.examples.billing;

/**
 * An order as a customer places it.
 *
 * @param requestKey the shop's own name of the order: the same one placed again is no second order
 * @param customer who pays
 * @param kind what for
 * @param domain ASCII name
 * @param years 1 or more
 * @param contact the contact handle for a registration; empty for a renewal
 */
public record NewOrder(String requestKey, String customer, OrderKind kind, String domain, int years, String contact) {}
