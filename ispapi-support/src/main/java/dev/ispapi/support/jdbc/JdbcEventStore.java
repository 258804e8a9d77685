package dev.ispapi.support.jdbc;

import dev.ispapi.support.events.EventPosition;
import dev.ispapi.support.events.EventRecord;
import dev.ispapi.support.events.EventStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What readers remember of events, in a database. Several programs can read the events of one account with it: one of them at a time
 * delivers, and when it dies a spare takes over after the lease. What is handled is remembered for 30 days.
 *
 * <p>Thread-safe.
 */
public final class JdbcEventStore implements EventStore {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String COLUMNS = "event_number, happened_at, state, attempts";

    private final Sql sql;
    private final String account;
    private final InstantSource clock;
    private final JdbcLease lease;

    private JdbcEventStore(DataSource database, String account, Duration lease, InstantSource clock) {
        this.sql = new Sql(database);
        this.account = account;
        this.clock = clock;
        this.lease = new JdbcLease(database, "events:" + account, lease, clock);
    }

    /**
     * A store for the events of an account.
     *
     * @param database holds the tables of {@link JdbcSchema}
     * @param account names the account or subuser whose events are read; at most 128 characters
     * @param lease how long a reader that died keeps others waiting; longer than the handler takes for an event
     * @return the store
     * @throws StoreException if the tables are not there, or of another version
     * @throws IllegalArgumentException if the name is empty or too long, or the lease is shorter than a second
     */
    public static JdbcEventStore of(DataSource database, String account, Duration lease) {
        return of(database, account, lease, InstantSource.system());
    }

    static JdbcEventStore of(DataSource database, String account, Duration lease, InstantSource clock) {
        if (account.isEmpty() || account.length() > 128) {
            throw new IllegalArgumentException(
                    "expected the name of an account with 1 to 128 characters, found " + account.length());
        }
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("expected a lease of a second or more, found " + lease);
        }
        var unused = JdbcSchema.of(database).check();
        return new JdbcEventStore(database, account, lease, clock);
    }

    @Override
    public boolean claim() {
        return lease.claim();
    }

    /** Gives the lease back, so that a spare need not wait for its end. */
    @Override
    public void close() {
        lease.release();
    }

    @Override
    public Optional<EventRecord> find(int number) {
        return sql.first(
                "look an event up",
                JdbcEventStore::record,
                "select " + COLUMNS + " from ispapi_event where account = ? and event_number = ?",
                account,
                number);
    }

    @Override
    public void save(EventRecord event) {
        // Once it is handled it is deleted: what the handler stored in this database must not get lost then.
        boolean isHandled = event.state() == EventRecord.State.HANDLED;
        var unused = isHandled
                ? sql.durableTransaction("record an event", connection -> record(connection, event))
                : sql.transaction("record an event", connection -> record(connection, event));
    }

    private int record(Connection connection, EventRecord event) throws SQLException {
        replace(connection, event);
        if (event.state() != EventRecord.State.HANDLED) {
            return 0;
        }
        moveTo(connection, event);
        return Sql.update(
                connection,
                "delete from ispapi_event where account = ? and state = ? and recorded_at < ?",
                account,
                EventRecord.State.HANDLED.name(),
                clock.instant().minus(REMEMBERED));
    }

    private void replace(Connection connection, EventRecord event) throws SQLException {
        int changed = Sql.update(
                connection,
                "update ispapi_event set happened_at = ?, state = ?, attempts = ?, recorded_at = ?"
                        + " where account = ? and event_number = ?",
                event.date().orElse(null),
                event.state().name(),
                event.attempts(),
                clock.instant(),
                account,
                event.number());
        if (changed == 0) {
            var unused = Sql.update(
                    connection,
                    "insert into ispapi_event (account, event_number, happened_at, state, attempts, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    account,
                    event.number(),
                    event.date().orElse(null),
                    event.state().name(),
                    event.attempts(),
                    clock.instant());
        }
    }

    private void moveTo(Connection connection, EventRecord event) throws SQLException {
        int moved = Sql.update(
                connection,
                "update ispapi_event_position set event_number = ?, happened_at = ? where account = ?",
                event.number(),
                event.date().orElse(null),
                account);
        if (moved == 0) {
            var unused = Sql.update(
                    connection,
                    "insert into ispapi_event_position (account, event_number, happened_at) values (?, ?, ?)",
                    account,
                    event.number(),
                    event.date().orElse(null));
        }
    }

    @Override
    public void forget(int number) {
        var unused = sql.update(
                "forget an event", "delete from ispapi_event where account = ? and event_number = ?", account, number);
    }

    @Override
    public List<EventRecord> setAside() {
        return sql.list(
                "list the events that are set aside",
                JdbcEventStore::record,
                "select " + COLUMNS
                        + " from ispapi_event where account = ? and state = ? order by recorded_at, event_number",
                account,
                EventRecord.State.SET_ASIDE.name());
    }

    @Override
    public Optional<EventPosition> position() {
        return sql.first(
                "read the position",
                row -> new EventPosition(row.getInt("event_number"), Sql.time(row, "happened_at")),
                "select event_number, happened_at from ispapi_event_position where account = ?",
                account);
    }

    private static EventRecord record(ResultSet row) throws SQLException {
        Optional<Instant> happened = Sql.time(row, "happened_at");
        return new EventRecord(
                row.getInt("event_number"),
                happened,
                EventRecord.State.valueOf(row.getString("state")),
                row.getInt("attempts"));
    }
}
