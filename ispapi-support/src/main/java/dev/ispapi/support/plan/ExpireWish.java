package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;

/**
 * To let a domain expire: it is not renewed again, and nothing is paid any more.
 *
 * @param domain the domain
 */
public record ExpireWish(DomainName domain) implements Wish {

    /**
     * The end of a domain.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static ExpireWish of(String domain) {
        return new ExpireWish(DomainName.of(domain));
    }

    @Override
    public String kind() {
        return "expire";
    }
}
