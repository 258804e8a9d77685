package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line of an account. The balance is the sum of the lines.
 *
 * @param id its number
 * @param account the log-in of the account
 * @param date when
 * @param type such as {@code ADD_DOMAIN}, {@code RENEWAL_DOMAIN}, {@code DEPOSIT}
 * @param description what for, such as {@code example.com 1Y}
 * @param object the domain or other object; empty for none
 * @param amount negative for what the account pays, in the account's currency
 */
public record Booking(
        int id, String account, Instant date, String type, String description, String object, BigDecimal amount) {}
