package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.price.OfferedTerms;
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

    /** The facts that quotes and export rest on. */
    private static final List<FactName<?>> SHOWN = List.of(
            FactName.REGISTRATION_PERIODS,
            FactName.RENEWAL_PERIODS,
            FactName.TRANSFER_PERIODS,
            FactName.FAILURE_PERIOD,
            FactName.DELETION_RESTORABLE_PERIOD,
            FactName.ID_PROTECTION,
            FactName.TRANSFER_AUTH_CODE);

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
        Map<OrderType, OfferedTerms> terms = new EnumMap<>(OrderType.class);
        terms(tld, FactName.REGISTRATION_PERIODS, FactName.REGISTRATION_OPEN)
                .ifPresent(offered -> terms.put(OrderType.REGISTER, offered));
        tld.fact(FactName.RENEWAL_PERIODS).ifPresent(fact -> terms.put(OrderType.RENEW, terms(fact, fact.value())));
        terms(tld, FactName.TRANSFER_PERIODS, FactName.TRANSFER_OPEN)
                .ifPresent(offered -> terms.put(OrderType.TRANSFER, offered));
        tld.fact(FactName.TRADE_PERIODS).ifPresent(fact -> terms.put(OrderType.TRADE, terms(fact, fact.value())));
        return new ZoneFacts(
                tld.zone(),
                tld.tldClass(),
                terms,
                tld.periods().failure(),
                tld.periods().deletionRestorable(),
                idProtection(tld.idProtection().kind()),
                tld.transfer().authCodeRequired(),
                sources(tld));
    }

    /** What is refused altogether is offered for no term. */
    private static Optional<OfferedTerms> terms(Tld tld, FactName<List<Period>> periods, FactName<Boolean> open) {
        return tld.fact(open)
                .filter(fact -> !fact.value())
                .map(fact -> terms(fact, List.of()))
                .or(() -> tld.fact(periods).map(fact -> terms(fact, fact.value())));
    }

    private static OfferedTerms terms(Fact<?> fact, List<Period> periods) {
        return new OfferedTerms(periods, true, Optional.of(fact.source().toString()));
    }

    private static List<String> sources(Tld tld) {
        return SHOWN.stream()
                .flatMap(name -> tld.fact(name).stream())
                .map(fact -> fact.source().toString())
                .distinct()
                .toList();
    }

    private static Optional<Boolean> idProtection(IdProtection.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case NOT_OFFERED -> Optional.of(false);
            case WHOIS_TRUSTEE, REGISTRY -> Optional.of(true);
        };
    }
}
