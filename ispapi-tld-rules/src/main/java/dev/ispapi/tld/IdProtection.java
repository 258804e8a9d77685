package dev.ispapi.tld;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether and how a registrant's data can be kept out of the public directory (WHOIS). Not to be mixed up with the {@link Trustee} for
 * local presence (FAQ 19).
 *
 * @param kind who protects, if anybody
 * @param parameters the parameters that switch it, the usual one first; none if it is not offered or not known
 * @param on the value that hides the data; for a registry's disclosure flag that is usually {@code 0}
 * @param off the value that shows the data
 * @param individualsOnly true if it is known to be for private persons only
 * @param onlyWhen what else the order must hold for it to be offered
 */
public record IdProtection(
        Kind kind,
        List<String> parameters,
        Optional<String> on,
        Optional<String> off,
        boolean individualsOnly,
        Optional<Condition> onlyWhen) {

    /** Who protects. */
    public enum Kind {
        /** The catalogue does not know; {@code QueryDomainOptions} answers with {@code X-PROXY} (FAQ 20). */
        UNKNOWN,
        /** No one: the order is refused if it asks for it (FAQ 8, FAQ 18). */
        NOT_OFFERED,
        /** The registrar puts its WHOIS trustee's data in place of the registrant's, for a fee. */
        WHOIS_TRUSTEE,
        /** The registry leaves the data out when its disclosure flag says so. */
        REGISTRY
    }

    /** Nothing is known. */
    public static final IdProtection UNKNOWN = simple(Kind.UNKNOWN);

    /** Not offered. */
    public static final IdProtection NOT_OFFERED = simple(Kind.NOT_OFFERED);

    /**
     * Checks that the parameters go with the kind.
     *
     * @param kind who protects, if anybody
     * @param parameters the parameters that switch it, the usual one first; none if it is not offered or not known
     * @param on the value that hides the data
     * @param off the value that shows the data
     * @param individualsOnly true if it is known to be for private persons only
     * @param onlyWhen what else the order must hold for it to be offered
     * @throws IllegalArgumentException if there are parameters without an offer, or an offer without parameter and values
     */
    public IdProtection {
        parameters = List.copyOf(parameters);
        boolean offered = kind == Kind.WHOIS_TRUSTEE || kind == Kind.REGISTRY;
        if (offered == parameters.isEmpty() || offered != on.isPresent() || offered != off.isPresent()) {
            throw new IllegalArgumentException(
                    "expected parameters, on and off if and only if there is a protection, found " + kind
                            + " with parameters " + parameters + ", on " + on + ", off " + off);
        }
    }

    /**
     * The registrar's WHOIS trustee.
     *
     * @param parameters the parameters that the TLD takes, such as {@code X-ACCEPT-WHOISTRUSTEE-TAC}; 1 orders it, 0 ends it
     * @return a protection by the WHOIS trustee
     */
    public static IdProtection whoisTrustee(List<String> parameters) {
        return new IdProtection(
                Kind.WHOIS_TRUSTEE, parameters, Optional.of("1"), Optional.of("0"), false, Optional.empty());
    }

    private static IdProtection simple(Kind kind) {
        return new IdProtection(kind, List.of(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /**
     * The parameter to switch it with.
     *
     * @return the usual one; empty if it is not offered or not known
     */
    public Optional<String> parameter() {
        return parameters.stream().findFirst();
    }

    /**
     * Whether it is offered to a registrant.
     *
     * @param context what is known of the order; its form holds the fields that {@link #onlyWhen()} is about
     * @return true or false; empty if that depends on what is not known
     */
    public Optional<Boolean> isOfferedTo(OrderContext context) {
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case NOT_OFFERED -> Optional.of(false);
            case WHOIS_TRUSTEE, REGISTRY -> isFor(context.isOrganization(), Form.of(context));
        };
    }

    /** Whether registrant and form fulfil the conditions. */
    Optional<Boolean> isFor(Optional<Boolean> isOrganization, Form form) {
        Optional<Boolean> condition = onlyWhen.map(form::decide).orElse(Optional.of(true));
        if (!individualsOnly) {
            return condition;
        }
        if (isOrganization.equals(Optional.of(true))) {
            return Optional.of(false);
        }
        // A condition, where there is one, is how the TLD tells private persons apart.
        return onlyWhen.isPresent() ? condition : isOrganization.map(organization -> !organization);
    }

    /**
     * The parameters that hide the registrant.
     *
     * @param context what is known of the order; {@link OrderContext#NONE} if nothing is
     * @return to put into {@code AddDomain} or {@code ModifyDomain} as extensions
     * @throws IdProtectionUnavailableException if it is not offered, not known to be, or not offered to this registrant
     */
    public Map<String, String> apply(OrderContext context) {
        requireOffer();
        if (isOfferedTo(context).equals(Optional.of(false))) {
            throw new IdProtectionUnavailableException("ID protection by " + parameters.get(0) + " is for "
                    + (individualsOnly ? "private persons" : "some registrants") + " only"
                    + onlyWhen.map(condition -> " (" + condition + ")").orElse("")
                    + "; register without it");
        }
        return Map.of(parameters.get(0), on.orElseThrow());
    }

    /**
     * The parameters that show the registrant again.
     *
     * @return to put into {@code ModifyDomain} as extensions
     * @throws IdProtectionUnavailableException if it is not offered, or not known to be
     */
    public Map<String, String> remove() {
        requireOffer();
        return Map.of(parameters.get(0), off.orElseThrow());
    }

    /**
     * A registration that hides the registrant.
     *
     * @param command the registration; its extensions tell what {@link #onlyWhen()} wants to know
     * @param context what else is known of it
     * @return a copy with {@link #apply(OrderContext)}
     * @throws IdProtectionUnavailableException if it is not offered, not known to be, or not offered to this registrant
     */
    public AddDomain applyTo(AddDomain command, OrderContext context) {
        return Extensions.put(command, apply(context.over(command.extensions())));
    }

    /**
     * A change that also hides the registrant.
     *
     * @param command the change; its extensions tell what {@link #onlyWhen()} wants to know
     * @param context what else is known of it
     * @return a copy with {@link #apply(OrderContext)}
     * @throws IdProtectionUnavailableException if it is not offered, not known to be, or not offered to this registrant
     */
    public ModifyDomain applyTo(ModifyDomain command, OrderContext context) {
        return Extensions.put(command, apply(context.over(command.extensions())));
    }

    /**
     * A change that also shows the registrant again.
     *
     * @param command the change
     * @return a copy with {@link #remove()}
     * @throws IdProtectionUnavailableException if it is not offered, or not known to be
     */
    public ModifyDomain removeFrom(ModifyDomain command) {
        return Extensions.put(command, remove());
    }

    private void requireOffer() {
        if (kind == Kind.UNKNOWN) {
            throw new IdProtectionUnavailableException(
                    "whether ID protection is offered is not known; ask QueryDomainOptions, whose X-PROXY names the parameter"
                            + " (FAQ 20), and lay the answer over with TldRules.with");
        }
        if (kind == Kind.NOT_OFFERED) {
            throw new IdProtectionUnavailableException("ID protection is not offered; register without it");
        }
    }
}
