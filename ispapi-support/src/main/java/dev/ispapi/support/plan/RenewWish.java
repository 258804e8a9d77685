package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To keep a domain for another period.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class RenewWish extends Wish {

    RenewWish() {}

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
     * A renewal.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param period how long
     * @return the wish
     */
    public static RenewWish of(String domain, Period period) {
        return builder(domain).period(period).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * How long, such as {@code 1Y}; empty for the platform's default.
     *
     * @return the period
     */
    public abstract Optional<Period> period();

    /**
     * The class of a premium name, as a check names it (FAQ 39).
     *
     * @return such as {@code PREMIUM_DONUTS_BBB+}; empty for an ordinary name
     */
    public abstract Optional<String> premiumClass();

    @Override
    public String kind() {
        return "renew";
    }

    @Override
    void addTo(PlanDraft plan) {
        TermSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain();
    }

    /** Builds a {@link RenewWish}. Not thread-safe. */
    public static final class Builder extends ImmutableRenewWish.Builder {

        Builder() {}
    }
}
