package dev.ispapi.sandbox.internal.control;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A name as the rest of the world shall have it.
 *
 * @param domain the name
 * @param state {@code elsewhere}, {@code locked}, {@code premium} or {@code premiumElsewhere}
 * @param auth the auth code
 * @param expiration until when it is registered
 * @param premiumClass the class of a premium name
 * @param price its price a year
 * @param currency the currency of the price
 */
public record OutsideNameOrder(
        String domain,
        String state,
        String auth,
        Instant expiration,
        String premiumClass,
        BigDecimal price,
        String currency) {

    /** Without the auth code. */
    @Override
    public String toString() {
        return domain + " " + state;
    }
}
