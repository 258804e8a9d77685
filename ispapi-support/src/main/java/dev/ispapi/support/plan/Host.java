package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.List;

/**
 * A nameserver with its addresses: what a registry needs to know of one that does not exist there yet (glue).
 *
 * @param name its name
 * @param addresses its IP addresses, at least one
 */
public record Host(DomainName name, List<String> addresses) {

    /**
     * Copies the addresses.
     *
     * @param name its name
     * @param addresses its IP addresses, at least one
     * @throws IllegalArgumentException if there is no address
     */
    public Host {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException(name.ascii() + ": expected at least one IP address, found none");
        }
    }

    /** As the parameter {@code HOSTn} has it. */
    String text() {
        return name.ascii() + " " + String.join(" ", addresses);
    }
}
