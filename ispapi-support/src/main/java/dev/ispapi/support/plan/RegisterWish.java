package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * To register a domain.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class RegisterWish extends Wish {

    RegisterWish() {}

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

    /**
     * Where the other domain is that gives the right to this one (FAQ 15).
     *
     * @return the place; empty if there is none
     */
    public abstract Optional<RightHolder> rightHolder();

    /**
     * The auth code of that other domain (FAQ 15); a secret.
     *
     * @return the code
     */
    public abstract Optional<String> auth();

    /**
     * Whether to hide the registrant's data.
     *
     * @return true to hide them
     */
    @Value.Default
    public boolean idProtection() {
        return false;
    }

    @Override
    public String kind() {
        return "register";
    }

    @Override
    void addTo(PlanDraft plan) {
        RegistrationSteps.plan(plan, this);
    }

    @Override
    Optional<String> registeredThrough(Optional<Tld> tld) {
        return tld.flatMap(zone -> zone.registration().through());
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + contacts() + " " + delegation() + " " + new TreeSet<>(fields().keySet());
    }

    /** Builds a {@link RegisterWish}. Not thread-safe. */
    public static final class Builder extends ImmutableRegisterWish.Builder {

        Builder() {}
    }
}
