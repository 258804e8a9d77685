package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums of the lines of all accounts, kept up to date so that an order need not add up a long history. */
final class Balances {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Map<String, BigDecimal> sums = new HashMap<>();

    Balances(Table<Booking> bookings) {
        bookings.watch((key, before, after) -> {
            add(before, -1);
            add(after, 1);
        });
    }

    private void add(@Nullable Booking booking, int sign) {
        if (booking != null) {
            sums.merge(booking.account(), booking.total().multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
        }
    }

    BigDecimal of(String account) {
        return sums.getOrDefault(account, NOTHING);
    }
}
