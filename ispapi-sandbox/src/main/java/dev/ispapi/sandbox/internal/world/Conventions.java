package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** What the rest of the world has where nothing was said: names that begin with a certain word. */
public final class Conventions {

    /** How names begin that are registered at another registrar. */
    public static final String TAKEN = "taken";

    /** How other names begin that are registered at another registrar: those for documents. */
    public static final String EXAMPLE = "example.";

    /** The auth code of names that are registered at another registrar. */
    public static final String TAKEN_AUTH = "Sandbox-1234";

    /** How names begin that are free, at a price of their own. */
    public static final String PREMIUM = "premium";

    /** The class of these. */
    public static final String PREMIUM_CLASS = "PREMIUM_SANDBOX_A";

    /** Their price, a year. */
    public static final BigDecimal PREMIUM_PRICE = new BigDecimal("199.00");

    /** The currency of this price. */
    public static final String PREMIUM_CURRENCY = "EUR";

    private final Supplier<Instant> now;

    Conventions(Supplier<Instant> now) {
        this.now = now;
    }

    Optional<OutsideName> of(String name) {
        if (name.startsWith(TAKEN) || name.startsWith(EXAMPLE)) {
            return Optional.of(
                    new OutsideName(name, true, TAKEN_AUTH, endOfNextYear(), false, "", BigDecimal.ZERO, ""));
        }
        if (name.startsWith(PREMIUM)) {
            return Optional.of(new OutsideName(
                    name, false, "", Instant.EPOCH, false, PREMIUM_CLASS, PREMIUM_PRICE, PREMIUM_CURRENCY));
        }
        return Optional.empty();
    }

    private Instant endOfNextYear() {
        int year = now.get().atOffset(ZoneOffset.UTC).getYear() + 1;
        return OffsetDateTime.of(year, 12, 31, 23, 59, 59, 0, ZoneOffset.UTC).toInstant();
    }
}
