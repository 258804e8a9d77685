package dev.ispapi.tld;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A top-level domain as the root zone has it.
 *
 * @param name in ASCII form, such as {@code com} or {@code xn--p1ai}
 * @param kind what sort of TLD
 * @param operator who runs it for ICANN or its country; empty if not known
 * @param delegated the day on which it came into the root zone; empty if not known
 * @param contract the day of its contract with ICANN, for gTLDs of 2012 and later; empty if not known
 */
public record TopLevelDomain(
        String name,
        Kind kind,
        Optional<String> operator,
        Optional<LocalDate> delegated,
        Optional<LocalDate> contract) {

    /** Sorts of TLDs. */
    public enum Kind {
        /** A country's or territory's, in Latin or other letters. ICANN's policies do not bind it. */
        COUNTRY_CODE,
        /** Generic, under contract with ICANN. */
        GENERIC,
        /** Generic and sponsored by a community. It need not offer a redemption period. */
        SPONSORED,
        /** For institutions of one sort, such as {@code edu}. */
        RESTRICTED,
        /** For the network's own use: {@code arpa}. */
        INFRASTRUCTURE
    }

    /**
     * Whether ICANN's policies for generic TLDs bind it.
     *
     * @return true for generic and sponsored TLDs
     */
    public boolean isGeneric() {
        return kind == Kind.GENERIC || kind == Kind.SPONSORED;
    }
}
