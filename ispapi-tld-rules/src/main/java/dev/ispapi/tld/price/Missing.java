package dev.ispapi.tld.price;

import java.util.Map;
import java.util.Optional;

/** Classes without any price: whatever they are asked for, they name the relation that is missing. */
final class Missing {

    private Missing() {}

    static ClassPrices tldClass(String name) {
        return empty(name, RelationName.DOMAIN_PREFIX + name + "_", "");
    }

    /** The words before an add-on's id are not known. */
    static ClassPrices addOn(String id) {
        return empty(id, RelationName.PREFIX + "*_" + id + "_", ClassPrices.ADD_ON);
    }

    private static ClassPrices empty(String name, String prefix, String keyPrefix) {
        return new ClassPrices(
                name,
                prefix,
                keyPrefix,
                Map.of(),
                Cell.accountCurrency(prefix + RelationName.CURRENCY, Optional.empty()));
    }
}
