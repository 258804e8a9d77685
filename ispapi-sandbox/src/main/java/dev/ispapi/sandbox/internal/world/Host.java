package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * A nameserver as an object of the registry.
 *
 * @param name ASCII name
 * @param account the log-in of the account that has it
 * @param addresses IPv4 and IPv6 addresses; empty for a host outside the domains that are managed here
 * @param created when it was made
 * @param updated when it was last changed
 */
public record Host(String name, String account, List<String> addresses, Instant created, Instant updated) {}
