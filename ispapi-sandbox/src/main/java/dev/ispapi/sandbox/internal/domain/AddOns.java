package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Trustee;
import java.util.Optional;

/** What was ordered with a domain: ID protection, or a trustee for local presence (FAQ 3, 19). */
final class AddOns {

    /** What lists show where nothing was ordered. */
    static final String NONE = "0";

    private AddOns() {}

    /** The add-on that a parameter orders, such as {@code WHOISTRUSTEE} for {@code X-ACCEPT-WHOISTRUSTEE-TAC}. */
    static String id(String parameter) {
        return parameter.replace("X-ACCEPT-", "").replace("-TAC", "");
    }

    /** The ID protection by the registrar that a domain has, {@code 0} for none. */
    static String proxy(Optional<Tld> tld, Domain domain) {
        return tld.map(Tld::idProtection)
                .filter(protection -> protection.kind() == IdProtection.Kind.WHOIS_TRUSTEE)
                .flatMap(protection -> protection.parameters().stream()
                        .filter(name -> protection
                                .on()
                                .equals(Optional.ofNullable(domain.extensions().get(name))))
                        .findFirst())
                .map(AddOns::id)
                .orElse(NONE);
    }

    /** {@code 1} if a domain has a trustee, {@code 0} if not. */
    static String trustee(Optional<Tld> tld, Domain domain) {
        return tld.flatMap(Tld::trustee)
                .flatMap(Trustee::parameter)
                .flatMap(name -> Optional.ofNullable(domain.extensions().get(name)))
                .filter("1"::equals)
                .orElse(NONE);
    }
}
