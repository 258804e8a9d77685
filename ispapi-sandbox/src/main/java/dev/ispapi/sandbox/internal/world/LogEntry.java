package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done to an object.
 *
 * @param index its number
 * @param date when
 * @param account the log-in of the account that had the object then
 * @param user the log-in that did it; empty for the platform
 * @param objectClass such as {@code DOMAIN}
 * @param objectId such as {@code example.com}
 * @param operation such as {@code CREATE}, {@code MODIFY}
 * @param status such as {@code SUCCESSFUL}, {@code PENDING}
 * @param info command and answer, a line each; holds no secret
 */
public record LogEntry(
        int index,
        Instant date,
        String account,
        String user,
        String objectClass,
        String objectId,
        String operation,
        String status,
        List<String> info) {

    /** The operation came to a good end. */
    public static final String SUCCESSFUL = "SUCCESSFUL";

    /** The operation is under way. */
    public static final String PENDING = "PENDING";

    /** The operation failed. */
    public static final String FAILED = "FAILED";

    /**
     * Copies the lines.
     *
     * @param index its number
     * @param date when
     * @param account the log-in of the account that had the object then
     * @param user the log-in that did it; empty for the platform
     * @param objectClass such as {@code DOMAIN}
     * @param objectId such as {@code example.com}
     * @param operation such as {@code CREATE}, {@code MODIFY}
     * @param status such as {@code SUCCESSFUL}, {@code PENDING}
     * @param info command and answer, a line each; holds no secret
     */
    public LogEntry {
        info = List.copyOf(info);
    }
}
