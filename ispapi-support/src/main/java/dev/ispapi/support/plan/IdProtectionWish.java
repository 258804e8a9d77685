package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.OrderContext;

/**
 * To hide the registrant's data in the public directory, or to show them again.
 *
 * @param domain the domain
 * @param isOn true to hide
 * @param context what is known of the registrant: some TLDs protect private persons only
 */
public record IdProtectionWish(DomainName domain, boolean isOn, OrderContext context) implements Wish {

    /**
     * Hides the registrant.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static IdProtectionWish on(String domain) {
        return new IdProtectionWish(DomainName.of(domain), true, OrderContext.NONE);
    }

    /**
     * Shows the registrant.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static IdProtectionWish off(String domain) {
        return new IdProtectionWish(DomainName.of(domain), false, OrderContext.NONE);
    }

    @Override
    public String kind() {
        return "id-protection";
    }

    /** Without what is known of the registrant. */
    @Override
    public String toString() {
        return kind() + " " + domain + (isOn ? " on" : " off");
    }
}
