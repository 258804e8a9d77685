package dev.ispapi.examples;

import dev.ispapi.user.Relation;
import dev.ispapi.user.UserStatus;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ordinary price of a registration, as the account's relations have it (FAQ 29).
 *
 * @param setup paid once
 * @param annual paid for the years, all of them together
 */
record Price(Money setup, Money annual) {

    static Optional<Price> ofRegistration(UserStatus user, String tldClass, int years) {
        String prefix = "PRICE_CLASS_DOMAIN_" + tldClass + "_";
        Map<String, String> relations = user.relations().stream()
                .filter(relation -> !relation.isDisabled() && relation.type().startsWith(prefix))
                .collect(Collectors.toMap(
                        relation -> relation.type().substring(prefix.length()),
                        Relation::value,
                        (first, next) -> first));
        Optional<String> currency =
                Optional.ofNullable(relations.get("CURRENCY")).or(user::currency);
        // A term with a price of its own has both; otherwise each year costs the same.
        boolean hasOwnPrice = relations.containsKey("SETUP" + years) && relations.containsKey("ANNUAL" + years);
        String term = hasOwnPrice ? Integer.toString(years) : "";
        String annual = relations.get("ANNUAL" + term);
        if (annual == null || currency.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal all = new BigDecimal(annual).multiply(BigDecimal.valueOf(hasOwnPrice ? 1 : years));
        return Optional.of(new Price(
                Money.of(relations.getOrDefault("SETUP" + term, "0.00"), currency.get()),
                new Money(all, currency.get())));
    }

    Money total() {
        return new Money(setup.amount().add(annual.amount()), annual.currency());
    }
}
