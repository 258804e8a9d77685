package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * To take over a domain from another user of the same registrar (FAQ 10).
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class UserTransferWish extends Wish {

    UserTransferWish() {}

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
     * A take-over.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param auth the auth code; a secret
     * @return the wish
     */
    public static UserTransferWish of(String domain, String auth) {
        return builder(domain).auth(auth).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * The auth code that the other user gave away; a secret.
     *
     * @return the code
     */
    public abstract Optional<String> auth();

    @Override
    public String kind() {
        return "user-transfer";
    }

    @Override
    void addTo(PlanDraft plan) {
        TransferSteps.planWithinRegistrar(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain();
    }

    /** Builds a {@link UserTransferWish}. Not thread-safe. */
    public static final class Builder extends ImmutableUserTransferWish.Builder {

        Builder() {}
    }
}
