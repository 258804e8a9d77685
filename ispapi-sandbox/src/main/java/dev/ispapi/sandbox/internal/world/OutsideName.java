package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A name as the rest of the world has it.
 *
 * @param name ASCII name
 * @param isTaken whether it is registered at another registrar
 * @param auth the auth code that a transfer must bring; empty if none is known
 * @param expiration until when it is registered; the epoch if it is free
 * @param isLocked whether its registrar refuses transfers
 * @param premiumClass the class of a premium name; empty for an ordinary one
 * @param premiumPrice the price of a premium registration, a year
 * @param premiumCurrency its currency; empty for an ordinary name
 */
public record OutsideName(
        String name,
        boolean isTaken,
        String auth,
        Instant expiration,
        boolean isLocked,
        String premiumClass,
        BigDecimal premiumPrice,
        String premiumCurrency) {

    /** Without the auth code. */
    @Override
    public String toString() {
        return name;
    }
}
