package dev.ispapi.sandbox.internal.object;

import dev.ispapi.tld.Tld;
import java.util.Optional;

/** The registry accounts behind the zones: one a zone, named after its class. */
public final class Repositories {

    private Repositories() {}

    /**
     * The repository of a zone.
     *
     * @param tld the zone
     * @return its name
     */
    public static String name(Tld tld) {
        return tld.tldClass() + "-SANDBOX-1";
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
