package dev.ispapi.tld;

import java.util.List;
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
        /** Nobody: the order is refused if it asks for it (FAQ 8, FAQ 18). */
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
}
