package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.Optional;

/**
 * To take over a domain from another user of the same registrar (FAQ 10).
 *
 * @param domain the domain
 * @param auth the auth code that the other user gave away; a secret
 */
public record UserTransferWish(DomainName domain, Optional<String> auth) implements Wish {

    /**
     * A take-over.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param auth the auth code; a secret
     * @return the wish
     */
    public static UserTransferWish of(String domain, String auth) {
        return new UserTransferWish(DomainName.of(domain), Optional.of(auth));
    }

    /** Without the auth code. */
    @Override
    public String toString() {
        return kind() + " " + domain;
    }

    @Override
    public String kind() {
        return "user-transfer";
    }
}
