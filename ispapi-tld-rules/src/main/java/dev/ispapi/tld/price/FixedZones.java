package dev.ispapi.tld.price;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Zones in memory. */
final class FixedZones implements Zones {

    private final Map<String, ZoneFacts> byZone;
    private final Map<String, ZoneFacts> byClass;

    FixedZones(Collection<ZoneFacts> zones) {
        this.byZone = index(zones, facts -> facts.zone().toLowerCase(Locale.ROOT));
        this.byClass = index(zones, facts -> RelationName.upper(facts.tldClass()));
    }

    private static Map<String, ZoneFacts> index(Collection<ZoneFacts> zones, Function<ZoneFacts, String> key) {
        return zones.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException(
                    "two zones share a name or class: " + one.zone() + " and " + other.zone());
        }));
    }

    @Override
    public Optional<ZoneFacts> ofDomain(String domain) {
        String name = domain.toLowerCase(Locale.ROOT);
        // A zone is no domain of its own, so the search begins behind the first label.
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            ZoneFacts facts = byZone.get(name.substring(dot + 1));
            if (facts != null) {
                return Optional.of(facts);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<ZoneFacts> ofClass(String tldClass) {
        return Optional.ofNullable(byClass.get(RelationName.upper(tldClass)));
    }
}
