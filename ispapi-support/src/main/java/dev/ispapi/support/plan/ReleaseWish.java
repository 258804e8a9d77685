package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To let a domain go to another registrar or back to the registry, where the losing side starts that.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class ReleaseWish extends Wish {

    ReleaseWish() {}

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
     * A release to where the TLD's rules say.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return the wish
     */
    public static ReleaseWish of(String domain) {
        return builder(domain).build();
    }

    /**
     * A release to another registrar.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param target such as a registrar's tag
     * @return the wish
     */
    public static ReleaseWish of(String domain, String target) {
        return builder(domain).target(target).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * Where to, such as the tag of the gaining registrar; empty for what the TLD's rules know.
     *
     * @return the target
     */
    public abstract Optional<String> target();

    @Override
    public String kind() {
        return "release";
    }

    @Override
    void addTo(PlanDraft plan) {
        ReleaseSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain();
    }

    /** Builds a {@link ReleaseWish}. Not thread-safe. */
    public static final class Builder extends ImmutableReleaseWish.Builder {

        Builder() {}
    }
}
