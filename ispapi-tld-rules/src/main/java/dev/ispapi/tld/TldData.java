package dev.ispapi.tld;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a {@link Tld} holds.
 *
 * @param zone the zone
 * @param tldClass the class that prices go by
 * @param knowledge how much is known
 * @param topLevel the TLD that the zone is or lies below; empty if the list of TLDs does not have it
 * @param facts what holds on the platform
 * @param registryFacts what holds at the registry
 * @param fields the additional fields by operation
 * @param remarks what else is worth knowing
 * @param platform whose rules these are
 */
record TldData(
        DomainName zone,
        String tldClass,
        Knowledge knowledge,
        Supplier<Optional<TopLevelDomain>> topLevel,
        Facts facts,
        Facts registryFacts,
        Map<Operation, List<AdditionalField>> fields,
        List<Remark> remarks,
        Platform platform) {

    /** A zone of which nothing is known. */
    static TldData unknown(DomainName zone, String tldClass, Platform platform) {
        Facts none = Facts.of(List.of());
        return new TldData(
                zone, tldClass, Knowledge.EXISTS, Optional::empty, none, none, Map.of(), List.of(), platform);
    }

    TldData with(Facts others) {
        return new TldData(
                zone, tldClass, Knowledge.OWN_FACTS, topLevel, others, registryFacts, fields, remarks, platform);
    }

    TldData withFields(Map<Operation, List<AdditionalField>> others) {
        Map<Operation, List<AdditionalField>> all = new EnumMap<>(Operation.class);
        all.putAll(fields);
        others.forEach((operation, list) -> all.put(operation, List.copyOf(list)));
        return new TldData(
                zone,
                tldClass,
                Knowledge.OWN_FACTS,
                topLevel,
                facts,
                registryFacts,
                Collections.unmodifiableMap(all),
                remarks,
                platform);
    }

    TldData withClass(String other) {
        return new TldData(zone, other, knowledge, topLevel, facts, registryFacts, fields, remarks, platform);
    }
}
