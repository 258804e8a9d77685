package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.price.OfferedTerms;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.ZoneFacts;
import dev.ispapi.tld.price.Zones;
import dev.ispapi.tld.text.LocalizedText;
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
        terms(tld, FactName.REGISTRATION_PERIODS, Optional.of(FactName.REGISTRATION_OPEN))
                .ifPresent(offered -> terms.put(OrderType.REGISTER, offered));
        terms(tld, FactName.RENEWAL_PERIODS, Optional.empty())
                .ifPresent(offered -> terms.put(OrderType.RENEW, offered));
        terms(tld, FactName.TRANSFER_PERIODS, Optional.of(FactName.TRANSFER_OPEN))
                .ifPresent(offered -> terms.put(OrderType.TRANSFER, offered));
        terms(tld, FactName.TRADE_PERIODS, Optional.empty()).ifPresent(offered -> terms.put(OrderType.TRADE, offered));
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
    private static Optional<OfferedTerms> terms(
            Tld tld, FactName<List<Period>> periods, Optional<FactName<Boolean>> open) {
        return open.flatMap(tld::fact)
                .filter(fact -> !fact.value())
                .map(fact -> terms(tld, fact, List.of()))
                .or(() -> tld.fact(periods).map(fact -> terms(tld, fact, fact.value())));
    }

    private static OfferedTerms terms(Tld tld, Fact<?> fact, List<Period> periods) {
        return new OfferedTerms(
                periods,
                Evidence.of(fact).mayRefuse(tld.today()),
                Optional.of(Basis.text(fact, tld.today())),
                tld.fact(FactName.TERM_LIMIT).map(Fact::value));
    }

    private static List<LocalizedText> sources(Tld tld) {
        return SHOWN.stream()
                .flatMap(name -> tld.fact(name).stream())
                .<LocalizedText>map(fact -> Basis.text(fact, tld.today()))
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
