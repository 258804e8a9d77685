package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;

/**
 * A DNS zone that is served by the platform.
 *
 * @param name ASCII name without the closing dot
 * @param account the login of the account
 * @param status {@code ACTIVE}, {@code INACTIVE} or {@code HOLD}
 * @param serial the serial number of its SOA record
 * @param records its records as lines of a zone file: owner, TTL, class, type, data
 * @param updated when it was last changed
 */
public record ZoneView(
        String name, String account, String status, long serial, List<String> records, Instant updated) {}
