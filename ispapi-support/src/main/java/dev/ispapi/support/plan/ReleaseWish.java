package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.Optional;

/**
 * To let a domain go to another registrar or back to the registry, where the losing side starts that.
 *
 * @param domain the domain
 * @param target whom to, such as the tag of the gaining registrar; empty for the TLD's default
 */
public record ReleaseWish(DomainName domain, Optional<String> target) implements Wish {

    /**
     * A release.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static ReleaseWish of(String domain) {
        return new ReleaseWish(DomainName.of(domain), Optional.empty());
    }

    /**
     * A release to another registrar.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param target such as a registrar's tag
     * @return the wish
     */
    public static ReleaseWish of(String domain, String target) {
        return new ReleaseWish(DomainName.of(domain), Optional.of(target));
    }

    @Override
    public String kind() {
        return "release";
    }
}
