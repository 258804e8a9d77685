package dev.ispapi.sandbox.internal.domain;

import java.time.Instant;
import java.util.Optional;

/** What domains need to know of contacts, hosts and DNS zones, which other families keep. */
interface Directory {

    /**
     * What registries ask about a contact.
     *
     * @param account the log-in of the account that has it; empty if anybody may use it
     * @param organization its organization; empty for a private person
     * @param country its country as a code; empty if it has none
     * @param fax its fax number; empty for none
     */
    record ContactCard(String account, String organization, String country, String fax) {}

    /** A contact by its handle. */
    Optional<ContactCard> contact(String handle);

    /** Whether a host with this ASCII name is an object here. */
    boolean hasHost(String name);

    /** Whether a host is known not to exist, though its domain is registered elsewhere. */
    boolean isMissing(String host);

    /** Whether a nameserver is known to refuse questions about the zones that it is told to serve. */
    boolean refuses(String nameserver);

    /** Whether a nameserver is one of the sandbox's own, which serve the DNS zones that are kept here. */
    boolean isOwnNameserver(String nameserver);

    /** Whether the sandbox's own nameservers have a DNS zone of this ASCII name. */
    boolean hasZone(String name);

    /** Makes a DNS zone of a domain, unless there is one. */
    void createZone(String account, String name, Instant now);
}
