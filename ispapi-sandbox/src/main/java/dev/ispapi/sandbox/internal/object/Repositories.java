package dev.ispapi.sandbox.internal.object;

import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.util.Map;
import java.util.Optional;

/** The registry accounts behind the zones, named as on the test system: after the zone's class, or after the registry. */
public final class Repositories {

    private static final String SUFFIX = "-OTE-1API1";

    /** Repositories that the examples of the API's pages name otherwise, by the class of their zone; {@code .net} shares that of .com. */
    private static final Map<String, String> NAMES = Map.of("CH", "SWITCH", "IT", "ITEPP", "NET", "COM");

    private Repositories() {}

    /**
     * The repository of a zone.
     *
     * @param tld the zone
     * @return its name
     */
    public static String name(Tld tld) {
        return NAMES.getOrDefault(tld.tldClass(), tld.tldClass()) + SUFFIX;
    }

    /**
     * The zone of a repository, or the first one of several.
     *
     * @param rules what the TLDs demand
     * @param repository a name
     * @return the zone; empty if there is no such repository
     */
    public static Optional<Tld> zone(TldRules rules, String repository) {
        if (!repository.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String name = repository.substring(0, repository.length() - SUFFIX.length());
        return rules.zoneOfClass(name)
                .or(() -> NAMES.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name))
                        .findFirst()
                        .flatMap(entry -> rules.zoneOfClass(entry.getKey())))
                .flatMap(rules::zone)
                .filter(tld -> name(tld).equals(repository));
    }

    /**
     * How hosts are kept.
     *
     * @param tld the zone
     * @return {@code OBJECT} or {@code ATTRIBUTE}; objects where it is not known, as most registries do
     */
    public static String hostType(Optional<Tld> tld) {
        return tld.flatMap(known -> known.nameservers().managedAs()).orElse("OBJECT");
    }
}
