package dev.ispapi.sandbox.view;

import java.time.Instant;

/**
 * A transfer or trade that is under way.
 *
 * @param domain ASCII name
 * @param account the login of the account that waits for it, or loses it
 * @param kind {@code IN}, {@code OUT} or {@code TRADE}
 * @param requested when it was requested
 * @param due when it ends without an answer of the other side
 * @param isApprovedWhenDue whether it is then approved
 */
public record TransferView(
        String domain, String account, String kind, Instant requested, Instant due, boolean isApprovedWhenDue) {}
