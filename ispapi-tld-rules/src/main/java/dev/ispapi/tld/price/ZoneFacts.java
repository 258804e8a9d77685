package dev.ispapi.tld.price;

import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What quotes and the export need to know of a zone. What is not known is absent, and then nothing is refused because of it.
 *
 * @param zone the zone in ASCII form, such as {@code co.uk}
 * @param tldClass the class that its price relations name, such as {@code COUK}
 * @param terms the terms that it offers, by order; no entry for an order whose terms are not known
 * @param grace how long a domain can be renewed after its paid-until date: the failure period
 * @param redemption how long a deleted domain can be restored: the deletion-restorable period
 * @param idProtection whether ID protection can be ordered (FAQ 20)
 * @param authCodeRequired whether a transfer needs an auth code
 * @param sources where all of this is from, and as of when, each source once
 */
public record ZoneFacts(
        String zone,
        String tldClass,
        Map<OrderType, OfferedTerms> terms,
        Optional<Period> grace,
        Optional<Period> redemption,
        Optional<Boolean> idProtection,
        Optional<Boolean> authCodeRequired,
        List<LocalizedText> sources) {

    /**
     * Copies terms and sources.
     *
     * @param zone the zone in ASCII form
     * @param tldClass the class that its price relations name
     * @param terms the terms that it offers, by order
     * @param grace the failure period
     * @param redemption the deletion-restorable period
     * @param idProtection whether ID protection can be ordered
     * @param authCodeRequired whether a transfer needs an auth code
     * @param sources where all of this is from
     */
    public ZoneFacts {
        terms = Map.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /**
     * A zone of which nothing but the class is known.
     *
     * @param zone the zone in ASCII form, such as {@code ca}
     * @param tldClass its class, such as {@code CA}
     * @return the facts
     */
    public static ZoneFacts of(String zone, String tldClass) {
        return new ZoneFacts(
                zone,
                tldClass,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * The terms that the zone offers.
     *
     * @param order the kind of order
     * @return the terms; empty if they are not known
     */
    public Optional<OfferedTerms> terms(OrderType order) {
        return Optional.ofNullable(terms.get(order));
    }
}
