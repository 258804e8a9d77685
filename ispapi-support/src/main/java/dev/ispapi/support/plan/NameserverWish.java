package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;

/**
 * To delegate a domain to other nameservers.
 *
 * @param domain the domain
 * @param delegation where to
 * @param contacts the contacts to set if the domain has none, as after a transfer (FAQ 6, 41)
 */
public record NameserverWish(DomainName domain, Delegation delegation, ContactHandles contacts) implements Wish {

    /**
     * A change of nameservers.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param nameservers the new nameservers
     * @return the wish
     */
    public static NameserverWish of(String domain, String... nameservers) {
        return new NameserverWish(DomainName.of(domain), Delegation.to(nameservers), ContactHandles.NONE);
    }

    @Override
    public String kind() {
        return "nameservers";
    }
}
