package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.Optional;

/**
 * To get a deleted domain back during its redemption.
 *
 * @param domain the domain
 * @param premiumClass the class of a premium name
 */
public record RestoreWish(DomainName domain, Optional<String> premiumClass) implements Wish {

    /**
     * A restore.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static RestoreWish of(String domain) {
        return new RestoreWish(DomainName.of(domain), Optional.empty());
    }

    @Override
    public String kind() {
        return "restore";
    }
}
