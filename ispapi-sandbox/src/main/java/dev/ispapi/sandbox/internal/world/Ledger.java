package dev.ispapi.sandbox.internal.world;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Instant;

/** The money of the accounts: lines are only ever added. */
public final class Ledger {

    private final World world;

    /**
     * The money of a world.
     *
     * @param world the world
     */
    public Ledger(World world) {
        this.world = world;
    }

    /**
     * What an account has.
     *
     * @param account the account
     * @return the sum of its lines, in its currency
     */
    public BigDecimal balance(Account account) {
        return world.balance(account.login());
    }

    /**
     * Refuses what the account can't pay. Called before anything changes.
     *
     * @param account the account
     * @param price the price, in the account's currency
     * @throws Refusal 546 if the balance is lower
     */
    public void check(Account account, Money price) {
        if (balance(account).compareTo(price.amount()) < 0) {
            throw new Refusal(546, "Credit limit exceeded");
        }
    }

    /**
     * Takes a price from an account.
     *
     * @param account the account
     * @param price the price, in the account's currency
     * @param type such as {@code ADD_DOMAIN}
     * @param description what for
     * @param object the domain or other object; empty for none
     * @param now when
     * @return the line
     * @throws Refusal 546 if the balance is lower
     */
    public Booking charge(Account account, Money price, String type, String description, String object, Instant now) {
        check(account, price);
        return add(account, price.amount().negate(), type, description, object, now);
    }

    /**
     * Adds a line.
     *
     * @param account the account
     * @param amount positive for what the account gets, in its currency
     * @param type such as {@code DEPOSIT}
     * @param description what for
     * @param object the domain or other object; empty for none
     * @param now when
     * @return the line
     */
    public Booking add(
            Account account, BigDecimal amount, String type, String description, String object, Instant now) {
        Booking booking = new Booking(world.next("BOOKING"), account.login(), now, type, description, object, amount);
        world.bookings().put(booking);
        return booking;
    }
}
