package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import org.immutables.value.Value;

/**
 * To delegate a domain to other nameservers; they replace the present ones.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class NameserverWish extends Wish {

    NameserverWish() {}

    /**
     * Returns a new builder.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return a builder with the domain set
     * @throws IllegalArgumentException if the text is no domain name
     */
    public static Builder builder(String domain) {
        return new Builder().domain(DomainName.of(domain));
    }

    /**
     * A change of nameservers.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param nameservers the new nameservers
     * @return the wish
     */
    public static NameserverWish of(String domain, String... nameservers) {
        return builder(domain).delegation(Delegation.to(nameservers)).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * Where it is delegated to.
     *
     * @return the nameservers
     */
    @Value.Default
    public Delegation delegation() {
        return Delegation.NONE;
    }

    /**
     * The contacts to set if the domain has none, as after a transfer (FAQ 6, 41).
     *
     * @return their handles
     */
    @Value.Default
    public ContactHandles contacts() {
        return ContactHandles.NONE;
    }

    @Override
    public String kind() {
        return "nameservers";
    }

    @Override
    void addTo(PlanDraft plan) {
        DelegationSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + contacts() + " " + delegation();
    }

    /** Builds a {@link NameserverWish}. Not thread-safe. */
    public static final class Builder extends ImmutableNameserverWish.Builder {

        Builder() {}
    }
}
