package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;

/**
 * A transfer or trade that is under way.
 *
 * @param domain ASCII name
 * @param account the login of the account that waits for it, or loses it
 * @param kind {@code IN}, {@code OUT} or {@code TRADE}
 * @param status {@code INITIATED}, {@code REQUESTED} or {@code PENDING}
 * @param requested when it was requested
 * @param due when it ends without an answer of the other side
 * @param isApprovedWhenDue whether it is then approved
 * @param log what happened so far, a line each
 */
public record TransferView(
        String domain,
        String account,
        String kind,
        String status,
        Instant requested,
        Instant due,
        boolean isApprovedWhenDue,
        List<String> log) {

    /**
     * Copies the log.
     *
     * @param domain ASCII name
     * @param account the login of the account that waits for it, or loses it
     * @param kind {@code IN}, {@code OUT} or {@code TRADE}
     * @param status {@code INITIATED}, {@code REQUESTED} or {@code PENDING}
     * @param requested when it was requested
     * @param due when it ends without an answer of the other side
     * @param isApprovedWhenDue whether it is then approved
     * @param log what happened so far, a line each
     */
    public TransferView {
        log = List.copyOf(log);
    }
}
