package dev.ispapi.support.plan;

import dev.ispapi.domain.RenewalMode;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import org.immutables.value.Value;

/**
 * To set what happens to a domain at the end of its period, such as that it is not renewed any more.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class RenewalModeWish extends Wish {

    RenewalModeWish() {}

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
     * Another renewal mode.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param mode the mode
     * @return the wish
     */
    public static RenewalModeWish of(String domain, RenewalMode mode) {
        return builder(domain).mode(mode).build();
    }

    /**
     * Lets a domain expire: it is not renewed again, and no more payments follow.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static RenewalModeWish expire(String domain) {
        return of(domain, RenewalMode.AUTOEXPIRE);
    }

    @Override
    public abstract DomainName domain();

    /**
     * The new mode.
     *
     * @return such as {@code AUTOEXPIRE}
     */
    public abstract RenewalMode mode();

    @Override
    public String kind() {
        return "mode";
    }

    @Override
    void addTo(PlanDraft plan) {
        TermSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + mode();
    }

    /** Builds a {@link RenewalModeWish}. Not thread-safe. */
    public static final class Builder extends ImmutableRenewalModeWish.Builder {

        Builder() {}
    }
}
