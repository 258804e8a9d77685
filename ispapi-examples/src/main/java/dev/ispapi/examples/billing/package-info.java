/**
 * How a small registrar's billing system can order domains so that a crash at any moment loses nothing and orders nothing twice: its own
 * tables of orders and charges, and plans in the tables of ispapi, in one database.
 *
 * <p>Read {@link dev.ispapi.examples.billing.Worker} first. {@code schema.sql} beside these classes says what is stored.
 */
@NullMarked
package dev.ispapi.examples.billing;

import org.jspecify.annotations.NullMarked;
