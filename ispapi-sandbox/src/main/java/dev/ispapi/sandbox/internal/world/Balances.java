package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sums of the lines of all accounts, kept up to date so that nobody has to add up a long history for each order. */
final class Balances {

    private final Map<String, BigDecimal> sums = new HashMap<>();

    Balances(Table<Booking> bookings) {
        bookings.watch((key, before, after) -> {
            add(before, -1);
            add(after, 1);
        });
    }

    private void add(@Nullable Booking booking, int sign) {
        if (booking != null) {
            sums.merge(booking.account(), booking.amount().multiply(BigDecimal.valueOf(sign)), BigDecimal::add);
        }
    }

    BigDecimal of(String account) {
        return sums.getOrDefault(account, BigDecimal.ZERO);
    }
}
