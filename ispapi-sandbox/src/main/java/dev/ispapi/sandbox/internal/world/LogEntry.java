package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done to an object.
 *
 * @param index its number
 * @param date when
 * @param account the log-in of the account that had the object then
 * @param user the log-in that did it
 * @param objectClass such as {@code DOMAIN}
 * @param objectId such as {@code example.com}
 * @param operation such as {@code ADD}, {@code MODIFY}
 * @param info what was changed, a line each; holds no secret
 */
public record LogEntry(
        int index,
        Instant date,
        String account,
        String user,
        String objectClass,
        String objectId,
        String operation,
        List<String> info) {

    /**
     * Copies the lines.
     *
     * @param index its number
     * @param date when
     * @param account the log-in of the account that had the object then
     * @param user the log-in that did it
     * @param objectClass such as {@code DOMAIN}
     * @param objectId such as {@code example.com}
     * @param operation such as {@code ADD}, {@code MODIFY}
     * @param info what was changed
     */
    public LogEntry {
        info = List.copyOf(info);
    }
}
