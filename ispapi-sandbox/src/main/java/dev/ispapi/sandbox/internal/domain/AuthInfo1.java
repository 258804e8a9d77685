package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The auth code that DENIC keeps for a while, {@code AuthInfo1}. */
final class AuthInfo1 {

    static final String EXPIRATION = "X-DE-AUTHINFO1-EXPIRATIONDATE";

    /** How long DENIC keeps it. */
    static final Period VALIDITY = Period.days(30);

    private static final String REGISTRY = "DENIC";

    private AuthInfo1() {}

    /** The domain that a command is about, which must be one of DENIC's. */
    static Domain domain(Call call) {
        Domain domain = Ownership.domain(call);
        boolean isDenics = Names.ofManaged(call.world(), domain.name())
                .flatMap(Tld::registry)
                .filter(REGISTRY::equals)
                .isPresent();
        if (!isDenics) {
            throw Refusal.invalid("DOMAIN (" + domain.name() + "); not supported by the registry");
        }
        return domain;
    }

    /** Keeps another code, and until when it counts; an empty date takes it away. */
    static void put(Call call, Domain domain, String auth, String expiration, String operation) {
        SortedMap<String, String> extensions = new TreeMap<>(domain.extensions());
        if (expiration.isEmpty()) {
            extensions.remove(EXPIRATION);
        } else {
            extensions.put(EXPIRATION, expiration);
        }
        Domain.Settings settings = domain.settings();
        Domain after = domain.with(new Domain.Settings(
                        auth, settings.transferLock(), settings.renewalMode(), settings.renewalPeriod()))
                .withExtensions(extensions)
                .updatedAt(call.now());
        call.world().domains().put(after);
        ObjectLog.write(call, after, operation, List.of());
    }
}
