package dev.ispapi.sandbox.internal.object;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.NamedTable;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A balance is the sum of an account's lines, at each moment and after each way of getting them. */
class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final World world = new World(TldRules.bundled());
    private final Ledger ledger = new Ledger(world);

    private static Account account(String login) {
        return Account.begin(login, "", "", "EUR", new TreeMap<>(), NOW);
    }

    private BigDecimal added(Account account) {
        return world.bookings().rows().stream()
                .filter(booking -> booking.account().equals(account.login()))
                .map(Booking::total)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    @Test
    void theBalanceIsTheSumOfTheLines() {
        List<Account> accounts = List.of(account("one"), account("two"), account("idle"));
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_001) - 10_000, 2);
            ledger.give(accounts.get(random.nextInt(2)), amount, "PAYMENT", "", NOW);
            assertThat(accounts)
                    .allSatisfy(account -> assertThat(ledger.balance(account)).isEqualTo(added(account)));
        }
    }

    @Test
    void theBalanceFollowsLinesThatAreReadFromAFile() {
        Account account = account("one");
        ledger.give(account, new BigDecimal("10.00"), "PAYMENT", "", NOW);
        Booking saved = new Booking(
                7, "one", NOW, "PAYMENT", "", "", BigDecimal.ONE, new BigDecimal("2.50"), BigDecimal.ZERO, "");

        new NamedTable<>("bookings", Booking.class, world.bookings()).replace(List.of(saved));

        assertThat(ledger.balance(account)).isEqualByComparingTo("2.50");
    }
}
