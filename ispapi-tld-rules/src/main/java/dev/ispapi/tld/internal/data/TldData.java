package dev.ispapi.tld.internal.data;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.Knowledge;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.TopLevelDomain;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link dev.ispapi.tld.Tld} holds.
 *
 * @param zone the zone
 * @param tldClass the class that prices go by
 * @param knowledge how much is known
 * @param root the list of TLDs; null for none
 * @param facts what holds on the platform
 * @param registryFacts what holds at the registry
 * @param fields the additional fields by operation
 * @param remarks what else is worth knowing
 * @param platform whose rules these are
 */
public record TldData(
        DomainName zone,
        String tldClass,
        Knowledge knowledge,
        @Nullable RootZone root,
        Facts facts,
        Facts registryFacts,
        Map<Operation, List<AdditionalField>> fields,
        List<Remark> remarks,
        Platform platform) {

    /** A zone of which nothing is known. */
    static TldData unknown(DomainName zone, String tldClass, Platform platform) {
        Facts none = Facts.of(List.of());
        return new TldData(zone, tldClass, Knowledge.EXISTS, null, none, none, Map.of(), List.of(), platform);
    }

    /** {@return the TLD that the zone is or lies below; empty if the list of TLDs does not have it} */
    public Optional<TopLevelDomain> topLevel() {
        String ascii = zone.ascii();
        return root == null ? Optional.empty() : root.topLevel(ascii.substring(ascii.lastIndexOf('.') + 1));
    }

    /**
     * The same with other facts over it.
     *
     * @param others facts that win over those known so far
     * @return a copy
     */
    public TldData with(Collection<? extends Fact<?>> others) {
        return new TldData(
                zone,
                tldClass,
                Knowledge.OWN_FACTS,
                root,
                facts.with(others),
                registryFacts,
                fields,
                remarks,
                platform);
    }

    /** The same with other fields for some operations. */
    TldData withFields(Map<Operation, List<AdditionalField>> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<Operation, List<AdditionalField>> all = new EnumMap<>(Operation.class);
        all.putAll(fields);
        others.forEach((operation, list) -> all.put(operation, List.copyOf(list)));
        return new TldData(
                zone,
                tldClass,
                Knowledge.OWN_FACTS,
                root,
                facts,
                registryFacts,
                Collections.unmodifiableMap(all),
                remarks,
                platform);
    }

    TldData withClass(String other) {
        return other.equals(tldClass)
                ? this
                : new TldData(zone, other, knowledge, root, facts, registryFacts, fields, remarks, platform);
    }
}
