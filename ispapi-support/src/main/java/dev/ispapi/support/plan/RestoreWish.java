package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To get a deleted domain back during its redemption.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class RestoreWish extends Wish {

    RestoreWish() {}

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
     * A restore.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static RestoreWish of(String domain) {
        return builder(domain).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * The class of a premium name, as a check names it (FAQ 39).
     *
     * @return such as {@code PREMIUM_DONUTS_BBB+}; empty for an ordinary name
     */
    public abstract Optional<String> premiumClass();

    @Override
    public String kind() {
        return "restore";
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

    /** Builds a {@link RestoreWish}. Not thread-safe. */
    public static final class Builder extends ImmutableRestoreWish.Builder {

        Builder() {}
    }
}
