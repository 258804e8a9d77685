package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** The accounts' money. Each charge is a line; a balance is the sum of the lines. */
public final class Ledger {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String PAYMENT = "+";
    private static final String OTHER = "-";

    private final World world;

    /**
     * The ledger of a world.
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
     * @return the sum of its lines with VAT, in the account's currency
     */
    public BigDecimal balance(Account account) {
        return world.balance(account.login());
    }

    /**
     * Whether an account can pay.
     *
     * @param account the account
     * @param price what it would cost without VAT, in the account's currency
     * @throws Refusal 546 if balance and credit are too low
     */
    public void check(Account account, Money price) {
        BigDecimal vat = account.profile().vat();
        BigDecimal total = price.amount().add(price.amount().multiply(vat).divide(HUNDRED, 2, RoundingMode.HALF_UP));
        if (balance(account).add(account.profile().credit()).compareTo(total) < 0) {
            throw new Refusal(546, "Credit limit exceeded");
        }
    }

    /**
     * Charges an account.
     *
     * @param account the account that pays
     * @param price what it costs without VAT, in the account's currency
     * @param type such as {@code ADD_DOMAIN}
     * @param object what it is for, such as {@code example.com}
     * @param quantity how many
     * @param now when
     * @return the line
     * @throws Refusal 546 if balance and credit are too low
     */
    public Booking charge(Account account, Money price, String type, String object, BigDecimal quantity, Instant now) {
        check(account, price);
        return add(
                account,
                price.amount().negate(),
                type,
                object,
                account.login(),
                quantity,
                account.profile().vat(),
                now);
    }

    /**
     * Charges an account for a period.
     *
     * @param account the account that pays
     * @param price what it costs without VAT, in the account's currency
     * @param type such as {@code ADD_DOMAIN}
     * @param object what it is for, such as {@code example.com}
     * @param period the period; a month counts as a twelfth
     * @param now when
     * @return the line
     * @throws Refusal 546 if balance and credit are too low
     */
    public Booking charge(Account account, Money price, String type, String object, Period period, Instant now) {
        BigDecimal amount = BigDecimal.valueOf(period.amount());
        BigDecimal years = period.unit() == Period.Unit.MONTHS
                ? amount.divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP)
                : amount;
        return charge(account, price, type, object, years, now);
    }

    /**
     * Gives money to an account.
     *
     * @param account the account
     * @param amount what it gets; below zero takes it away whatever the balance
     * @param type such as {@code PAYMENT}
     * @param description what is said of it
     * @param now when
     * @return the line
     */
    public Booking give(Account account, BigDecimal amount, String type, String description, Instant now) {
        return add(account, amount, type, description, "", BigDecimal.ONE, BigDecimal.ZERO, now);
    }

    /**
     * Gives back what was paid for an order.
     *
     * @param account the account
     * @param price what was paid without VAT
     * @param object what it was for
     * @param now when
     * @return the line
     */
    public Booking refund(Account account, BigDecimal price, String object, Instant now) {
        return add(
                account,
                price,
                "REFUND",
                object,
                account.login(),
                BigDecimal.ONE,
                account.profile().vat(),
                now);
    }

    private Booking add(
            Account account,
            BigDecimal price,
            String type,
            String description,
            String reference,
            BigDecimal quantity,
            BigDecimal vat,
            Instant now) {
        String invoice = type.equals("PAYMENT") ? PAYMENT : OTHER;
        Booking booking = new Booking(
                world.next("BOOKING"),
                account.login(),
                now,
                type,
                description,
                reference,
                quantity,
                price,
                vat,
                invoice);
        world.bookings().put(booking);
        return booking;
    }
}
