package dev.ispapi.tld.price;

import dev.ispapi.user.Relation;
import java.util.ArrayList;
import java.util.List;

/** Relations for the tests, written as {@code NAME=VALUE}; {@code CA_ANNUAL} is short for {@code PRICE_CLASS_DOMAIN_CA_ANNUAL}. */
final class Relations {

    private Relations() {}

    static List<Relation> of(String... relations) {
        List<Relation> list = new ArrayList<>();
        for (String relation : relations) {
            int equals = relation.lastIndexOf('=');
            list.add(relation(relation.substring(0, equals), relation.substring(equals + 1), false));
        }
        return list;
    }

    static Relation relation(String name, String value, boolean isDisabled) {
        boolean isWhole = name.startsWith("PRICE_") || name.startsWith("DOMAIN_") || name.startsWith("price_");
        return new Relation(isWhole ? name : "PRICE_CLASS_DOMAIN_" + name, value, isDisabled);
    }

    static PriceList prices(String... relations) {
        return PriceList.of(of(relations), "EUR");
    }

    static ClassPrices ca(String... relations) {
        return prices(relations).of("CA").orElseThrow();
    }
}
