package dev.ispapi.sandbox.view;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A booking of an account.
 *
 * @param id its number
 * @param date when it was booked
 * @param account the login of the account
 * @param type such as {@code ADD_DOMAIN} or {@code PAYMENT}
 * @param description what for, such as a domain's name
 * @param amount in the account's currency; with VAT; negative for what the account pays
 */
public record BookingView(int id, Instant date, String account, String type, String description, BigDecimal amount) {}
