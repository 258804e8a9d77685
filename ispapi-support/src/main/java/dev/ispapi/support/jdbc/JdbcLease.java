package dev.ispapi.support.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to do something alone, for a time: whoever holds the lease renews it; when its holder died, it runs out and another takes over.
 * The clocks of the programs must agree to a fraction of the lease's length. Thread-safe.
 */
final class JdbcLease {

    private final Sql sql;
    private final String name;
    private final Duration length;
    private final InstantSource clock;
    private final String owner = UUID.randomUUID().toString();
    private @Nullable Instant heldUntil;

    JdbcLease(DataSource database, String name, Duration length, InstantSource clock) {
        this.sql = new Sql(database);
        this.name = name;
        this.length = length;
        this.clock = clock;
    }

    /** Takes the lease if it is free, or renews it when half of it is over. Whether it is held now. */
    synchronized boolean claim() {
        Instant now = clock.instant();
        Instant held = heldUntil;
        if (held != null && now.isBefore(held.minus(length.dividedBy(2)))) {
            return true;
        }
        Instant until = now.plus(length);
        boolean isMine = take(now, until);
        heldUntil = isMine ? until : null;
        return isMine;
    }

    private boolean take(Instant now, Instant until) {
        int taken = sql.update(
                "renew a lease",
                "update ispapi_lease set owner = ?, held_until = ? where name = ? and (owner = ? or held_until < ?)",
                owner,
                until,
                name,
                owner,
                now);
        if (taken > 0) {
            return true;
        }
        try {
            var unused = sql.update(
                    "take a lease",
                    "insert into ispapi_lease (name, owner, held_until) values (?, ?, ?)",
                    name,
                    owner,
                    until);
            return true;
        } catch (StoreException e) {
            // Another holds it: the key lets one in.
            if (e.getCause() instanceof SQLException cause && isDuplicate(cause)) {
                return false;
            }
            throw e;
        }
    }

    static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    /** Gives the lease back, so that another need not wait. */
    synchronized void release() {
        if (heldUntil != null) {
            var unused = sql.update(
                    "give a lease back", "delete from ispapi_lease where name = ? and owner = ?", name, owner);
            heldUntil = null;
        }
    }
}
