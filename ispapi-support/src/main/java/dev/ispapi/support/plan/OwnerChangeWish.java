package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.Map;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * To change the registrant of a domain, and other contacts with it.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class OwnerChangeWish extends Wish {

    OwnerChangeWish() {}

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
     * A change of the registrant alone.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param owner the new registrant's handle
     * @return the wish
     */
    public static OwnerChangeWish of(String domain, String owner) {
        return builder(domain).contacts(ContactHandles.owner(owner)).build();
    }

    @Override
    public abstract DomainName domain();

    /**
     * The new contacts; those that are not set stay.
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
        return "owner-change";
    }

    @Override
    void addTo(PlanDraft plan) {
        OwnerChangeSteps.plan(plan, this);
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + contacts() + " " + new TreeSet<>(fields().keySet());
    }

    /** Builds a {@link OwnerChangeWish}. Not thread-safe. */
    public static final class Builder extends ImmutableOwnerChangeWish.Builder {

        Builder() {}
    }
}
