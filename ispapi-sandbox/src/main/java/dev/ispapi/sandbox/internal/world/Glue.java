package dev.ispapi.sandbox.internal.world;

import java.util.List;

/**
 * A host below a domain, told with the domain and not as an object of its own.
 *
 * @param host its ASCII name
 * @param domain the domain that it is below
 * @param addresses its IP addresses, at least one
 */
public record Glue(String host, String domain, List<String> addresses) {

    /**
     * Copies the addresses.
     *
     * @param host its ASCII name
     * @param domain the domain that it is below
     * @param addresses its IP addresses, at least one
     */
    public Glue {
        addresses = List.copyOf(addresses);
    }
}
