package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;

/**
 * A nameserver that is an object of the registry.
 *
 * @param name ASCII name
 * @param account the login of the account
 * @param addresses its IP addresses
 * @param created when it was made
 */
public record NameserverView(String name, String account, List<String> addresses, Instant created) {}
