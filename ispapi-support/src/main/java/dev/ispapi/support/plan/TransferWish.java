package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * To transfer a domain in from another registrar.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class TransferWish extends Wish {

    TransferWish() {}

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

    @Override
    public abstract DomainName domain();

    /**
     * The auth code; a secret.
     *
     * @return the code
     */
    public abstract Optional<String> auth();

    /**
     * How long, such as {@code 1Y}; empty for the platform's default.
     *
     * @return the period
     */
    public abstract Optional<Period> period();

    /**
     * The contacts.
     *
     * @return their handles
     */
    @Value.Default
    public ContactHandles contacts() {
        return ContactHandles.NONE;
    }

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
     * Values of the TLD's additional fields by their names.
     *
     * @return names and values, unmodifiable
     */
    public abstract Map<String, String> fields();

    /**
     * The class of a premium name, as a check names it (FAQ 39).
     *
     * @return such as {@code PREMIUM_DONUTS_BBB+}; empty for an ordinary name
     */
    public abstract Optional<String> premiumClass();

    @Override
    public String kind() {
        return "transfer";
    }

    @Override
    void addTo(PlanDraft plan) {
        TransferSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + contacts() + " " + delegation() + " " + new TreeSet<>(fields().keySet());
    }

    /** Builds a {@link TransferWish}. Not thread-safe. */
    public static final class Builder extends ImmutableTransferWish.Builder {

        Builder() {}
    }
}
