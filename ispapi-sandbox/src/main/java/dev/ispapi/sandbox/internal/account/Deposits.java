package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.util.List;

/** What is set aside of an account's money: the price of each application that is not decided yet. */
final class Deposits {

    private Deposits() {}

    static List<Item> of(World world, String account) {
        return world.items().withPrefix(Item.key(Item.APPLICATION, "")).stream()
                .filter(application -> application.account().equals(account))
                .filter(application -> !application.get("DEPOSIT").isEmpty())
                .toList();
    }

    static BigDecimal sum(World world, String account) {
        return of(world, account).stream()
                .map(application -> new BigDecimal(application.get("DEPOSIT")))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
