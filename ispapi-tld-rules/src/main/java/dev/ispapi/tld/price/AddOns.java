package dev.ispapi.tld.price;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The prices of what can be ordered beside a domain. */
record AddOns(SortedMap<String, ClassPrices> products, SortedMap<String, ClassPrices> domainClasses) {

    /** By its whole name, or by an id that is the end of exactly one name. A product comes before a domain class of that name. */
    Optional<ClassPrices> find(String id) {
        Optional<ClassPrices> exact = Optional.ofNullable(products.get(id));
        if (exact.isPresent()) {
            return exact;
        }
        List<ClassPrices> matches = products.values().stream()
                .filter(prices -> prices.name().endsWith("_" + id))
                .toList();
        if (matches.size() > 1) {
            throw new IllegalArgumentException("\"" + id + "\" is the end of several add-ons ("
                    + String.join(", ", matches.stream().map(ClassPrices::name).toList()) + "); name one of them");
        }
        return Stream.concat(
                        matches.stream(),
                        Stream.ofNullable(domainClasses.get(id)).map(ClassPrices::asAddOn))
                .findFirst();
    }
}
