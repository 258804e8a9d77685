package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.UserClasses;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.BrokenPriceException;
import dev.ispapi.tld.price.ClassPrices;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.user.Relation;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What orders cost an account (FAQ 29, 39), in the account's currency and without VAT. */
public final class Pricing {

    private static final int MONTHS_A_YEAR = 12;
    private static final int EXACT = 10;

    private Pricing() {}

    /** The ordinary price of a registration: setup and the term's annual prices. */
    static Money registration(World world, Account account, Tld tld, String domain, Period period) {
        return order(world, account, domain, OrderType.REGISTER, period);
    }

    /**
     * The ordinary price of an order.
     *
     * @param world the world
     * @param account who pays
     * @param domain the domain
     * @param type what is ordered
     * @param period the term
     * @return the price, in the account's currency
     * @throws Refusal 549 if the account has no price for it
     */
    public static Money order(World world, Account account, String domain, OrderType type, Period period) {
        PriceList prices = PriceList.of(relations(world, account, tldClass(world, domain)), account.currency());
        try {
            Money total = switch (type) {
                case REGISTER, RENEW ->
                    prices.with(world.rules().forPrices())
                            .quote(domain, type, period)
                            .total();
                // What is paid once for an order goes by the class, whatever period the zone adds.
                case TRANSFER -> classPrices(world, prices, domain).transfer(1).total();
                case RESTORE -> classPrices(world, prices, domain).restore().total();
                case TRADE -> classPrices(world, prices, domain).trade().total();
            };
            return convert(total, account);
        } catch (NoPriceException | BrokenPriceException e) {
            throw noPrice(tldClass(world, domain));
        } catch (IllegalArgumentException e) {
            // The term is not offered, or is none that has a price, such as days.
            throw Refusal.invalid("PERIOD (" + period + ")");
        }
    }

    /** The relations of one class: an account has them for more than a thousand. */
    private static List<Relation> relations(World world, Account account, String tldClass) {
        String prefix = "PRICE_CLASS_DOMAIN_" + tldClass + "_";
        return UserClasses.relations(world, account).subMap(prefix, prefix + Character.MAX_VALUE).entrySet().stream()
                .map(relation -> new Relation(relation.getKey(), relation.getValue(), false))
                .toList();
    }

    private static ClassPrices classPrices(World world, PriceList prices, String domain) {
        String tldClass = tldClass(world, domain);
        return prices.of(tldClass).orElseThrow(() -> noPrice(tldClass));
    }

    private static String tldClass(World world, String domain) {
        return Names.ofManaged(world, domain).map(Tld::tldClass).orElse(domain);
    }

    private static Refusal noPrice(String tldClass) {
        return Refusal.failed("no price for TLD class " + tldClass);
    }

    /**
     * The price of a renewal; a premium name renews at its own price.
     *
     * @param world the world
     * @param account who pays
     * @param domain the domain
     * @param period the term
     * @return the price, in the account's currency
     * @throws Refusal 549 if the account has no price for it
     */
    public static Money renewal(World world, Account account, Domain domain, Period period) {
        return world.outside()
                .find(domain.name())
                .filter(name ->
                        !domain.premiumClass().isEmpty() && name.premiumClass().equals(domain.premiumClass()))
                .map(name -> premium(account, name, period))
                .orElseGet(() -> order(world, account, domain.name(), OrderType.RENEW, period));
    }

    /**
     * A premium name's price for a year.
     *
     * @param account who pays
     * @param name the name
     * @return the price, in the account's currency
     * @throws Refusal 549 if there is no exchange rate
     */
    public static Money premiumYear(Account account, OutsideName name) {
        return premium(account, name, Period.years(1));
    }

    /** The price of a premium name, which is told for a year. */
    static Money premium(Account account, OutsideName name, Period period) {
        BigDecimal price = name.premiumPrice();
        BigDecimal total = period.unit() == Period.Unit.MONTHS
                ? price.multiply(BigDecimal.valueOf(period.amount()))
                        .divide(BigDecimal.valueOf(MONTHS_A_YEAR), EXACT, RoundingMode.HALF_UP)
                : price.multiply(BigDecimal.valueOf(period.amount()));
        return convert(new Money(total, name.premiumCurrency()), account);
    }

    /**
     * An amount in the currency of an account.
     *
     * @param price the amount
     * @param account the account
     * @return the amount, converted by the constant rates of the sandbox
     */
    public static Money convert(Money price, Account account) {
        try {
            return ExchangeTable.convert(price, account.currency());
        } catch (IllegalArgumentException e) {
            throw Refusal.failed("no exchange rate from " + price.currency() + " to " + account.currency());
        }
    }
}
