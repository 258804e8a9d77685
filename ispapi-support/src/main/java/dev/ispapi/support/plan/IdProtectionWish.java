package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.tld.OrderContext;
import org.immutables.value.Value;

/**
 * To hide the registrant's data in the public directory, or to show them again.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class IdProtectionWish extends Wish {

    IdProtectionWish() {}

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
     * Hides the registrant.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static IdProtectionWish on(String domain) {
        return builder(domain).hidden(true).build();
    }

    /**
     * Shows the registrant.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static IdProtectionWish off(String domain) {
        return builder(domain).hidden(false).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * Whether to hide the data.
     *
     * @return true to hide, false to show
     */
    public abstract boolean hidden();

    /**
     * What is known of the registrant: some TLDs protect private persons only.
     *
     * @return the context
     */
    @Value.Default
    public OrderContext context() {
        return OrderContext.NONE;
    }

    @Override
    public String kind() {
        return "id-protection";
    }

    @Override
    void addTo(PlanDraft plan) {
        IdProtectionSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + (hidden() ? " on" : " off");
    }

    /** Builds a {@link IdProtectionWish}. Not thread-safe. */
    public static final class Builder extends ImmutableIdProtectionWish.Builder {

        Builder() {}
    }
}
