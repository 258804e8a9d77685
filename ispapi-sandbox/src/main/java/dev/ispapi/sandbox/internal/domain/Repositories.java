package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.tld.Tld;
import java.util.Optional;

/** The registry accounts behind the zones: one a zone, named after its class. */
final class Repositories {

    private Repositories() {}

    static String name(Tld tld) {
        return tld.tldClass() + "-SANDBOX-1";
    }

    /** How hosts are kept; as objects where it is not known, as most registries do. */
    static String hostType(Optional<Tld> tld) {
        return tld.flatMap(known -> known.nameservers().managedAs()).orElse("OBJECT");
    }
}
