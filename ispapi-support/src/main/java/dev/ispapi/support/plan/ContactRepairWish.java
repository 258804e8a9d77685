package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.Map;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * To give a domain its contacts back, as after a transfer from a registry that keeps none (FAQ 41, 42, 45). A domain that has
 * contacts stays as it is.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class ContactRepairWish extends Wish {

    ContactRepairWish() {}

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
     * The contacts to set if the domain has none.
     *
     * @return their handles
     */
    @Value.Default
    public ContactHandles contacts() {
        return ContactHandles.NONE;
    }

    /**
     * Values of the TLD's additional fields by their names.
     *
     * @return names and values, unmodifiable
     */
    public abstract Map<String, String> fields();

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    void addTo(PlanDraft plan) {
        DelegationSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + contacts() + " " + new TreeSet<>(fields().keySet());
    }

    /** Builds a {@link ContactRepairWish}. Not thread-safe. */
    public static final class Builder extends ImmutableContactRepairWish.Builder {

        Builder() {}
    }
}
