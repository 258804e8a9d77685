package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.ZoneFacts;
import dev.ispapi.tld.price.Zones;
import dev.ispapi.value.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue as price lists ask for it.
 *
 * @param rules the catalogue
 */
record PriceZones(TldRules rules) implements Zones {

    @Override
    public Optional<ZoneFacts> ofDomain(String domain) {
        DomainName name = DomainName.of(domain);
        return rules.forDomain(name).map(PriceZones::facts).or(() -> unknown(name));
    }

    @Override
    public Optional<ZoneFacts> ofClass(String tldClass) {
        return rules.zoneOfClass(tldClass)
                .map(zone -> rules.zone(zone).map(PriceZones::facts).orElseGet(() -> ZoneFacts.of(zone, tldClass)));
    }

    /** Of a zone without rules the class still tells the prices. Which zone it is must be certain: one with a class, or a lone TLD. */
    private Optional<ZoneFacts> unknown(DomainName name) {
        return rules.zoneOf(name)
                .or(() -> Optional.of(name.labels())
                        .filter(labels -> labels.size() == 2)
                        .map(labels -> labels.get(1)))
                .map(zone -> ZoneFacts.of(zone, rules.tldClass(zone)));
    }

    private static ZoneFacts facts(Tld tld) {
        Map<OrderType, List<Period>> terms = new EnumMap<>(OrderType.class);
        Periods periods = tld.periods();
        offered(tld.registration().open(), periods.registration())
                .ifPresent(list -> terms.put(OrderType.REGISTER, list));
        periods.renewal().ifPresent(list -> terms.put(OrderType.RENEW, list));
        offered(tld.transfer().open(), periods.transfer()).ifPresent(list -> terms.put(OrderType.TRANSFER, list));
        periods.trade().ifPresent(list -> terms.put(OrderType.TRADE, list));
        return new ZoneFacts(
                tld.zone(),
                tld.tldClass(),
                terms,
                periods.failure(),
                periods.deletionRestorable(),
                idProtection(tld.idProtection().kind()),
                tld.transfer().authCodeRequired());
    }

    /** What is refused altogether is offered for no term. */
    private static Optional<List<Period>> offered(Optional<Boolean> open, Optional<List<Period>> terms) {
        return open.orElse(true) ? terms : Optional.of(List.of());
    }

    private static Optional<Boolean> idProtection(IdProtection.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case NOT_OFFERED -> Optional.of(false);
            case WHOIS_TRUSTEE, REGISTRY -> Optional.of(true);
        };
    }
}
