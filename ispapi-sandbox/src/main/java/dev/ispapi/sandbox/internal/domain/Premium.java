package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Names for which the registry wants more than its ordinary price (FAQ 39, 54). */
final class Premium {

    private Premium() {}

    /** The premium offer for a name that is free. */
    static Optional<OutsideName> find(World world, String name) {
        return world.outside()
                .find(name)
                .filter(outside -> !outside.isTaken() && !outside.premiumClass().isEmpty());
    }

    /** The channel that sells it: the second word of the class, as in {@code PREMIUM_DONUTS_A}. */
    static String channel(OutsideName name) {
        List<String> words = List.of(name.premiumClass().split("_", -1));
        return words.size() > 2 ? words.get(1) : words.get(0);
    }

    /** Refuses an order that does not say that it knows the class, or names another price. */
    static void requireClass(Parameters parameters, OutsideName name) {
        String sent = parameters
                .text("CLASS")
                .orElseThrow(() -> Refusal.missing("premium domain name. please provide required parameters"));
        if (!sent.equals(name.premiumClass())) {
            throw Refusal.invalid("CLASS [MUST BE " + name.premiumClass() + "]");
        }
        parameters
                .text("CURRENCY")
                .filter(currency -> !currency.equals(name.premiumCurrency()))
                .ifPresent(currency -> {
                    throw Refusal.invalid("CURRENCY [MUST BE " + name.premiumCurrency() + "]");
                });
        parameters
                .text("PRICE")
                .filter(price -> !isPrice(price, name.premiumPrice()))
                .ifPresent(price -> {
                    throw Refusal.invalid(
                            "PRICE [MUST BE " + name.premiumPrice().toPlainString() + "]");
                });
    }

    private static boolean isPrice(String text, BigDecimal price) {
        try {
            return new BigDecimal(text).compareTo(price) == 0;
        } catch (NumberFormatException e) {
            throw Refusal.syntax("PRICE (" + text + ")");
        }
    }
}
