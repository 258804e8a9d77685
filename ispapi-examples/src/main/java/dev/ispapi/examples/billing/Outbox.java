package dev.ispapi.examples.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is still to be sent or settled. It is written in the transactions of the orders, so that the two always agree. */
public final class Outbox {

    private final Database database;

    /**
     * The outbox of a database.
     *
     * @param database the database
     */
    public Outbox(Database database) {
        this.database = database;
    }

    /**
     * When the worker has something to do next.
     *
     * @return the moment, which may be past; empty if nothing is left that it can do
     */
    public Optional<Instant> nextDue() {
        return database.inTransaction("outbox read", connection -> {
            try (PreparedStatement query = connection.prepareStatement("select min(next_attempt) from outbox"
                            + " join orders on orders.id = order_id where orders.state <> 'HELD'");
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        });
    }

    List<OutboxEntry> due(Instant now) {
        return database.inTransaction("outbox read", connection -> {
            List<OutboxEntry> entries = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement("select outbox.* from outbox"
                    + " join orders on orders.id = order_id where orders.state <> 'HELD' and next_attempt <= ?"
                    + " order by order_id")) {
                query.setObject(1, Orders.utc(now));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new OutboxEntry(
                                rows.getLong("order_id"),
                                rows.getString("phase").equals("SENDING"),
                                rows.getInt("attempts"),
                                rows.getInt("doubts"),
                                Optional.ofNullable(rows.getObject("expiration", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)));
                    }
                }
            }
            return entries;
        });
    }

    static void add(Connection connection, long orderId, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into outbox values (?, 'READY', 0, 0, ?, null)")) {
            insert.setLong(1, orderId);
            insert.setObject(2, Orders.utc(now));
            insert.executeUpdate();
        }
    }

    /** From here on the command may go out. False if another worker was faster. */
    static boolean sending(Connection connection, OutboxEntry entry, Optional<Instant> expiration, Instant settleAt)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set phase = 'SENDING', attempts = attempts + 1,"
                        + " expiration = ?, next_attempt = ? where order_id = ? and phase = 'READY'")) {
            update.setObject(1, expiration.map(Orders::utc).orElse(null));
            update.setObject(2, Orders.utc(settleAt));
            update.setLong(3, entry.orderId());
            return update.executeUpdate() == 1;
        }
    }

    /** The command was not carried out: it may be sent again. */
    static void ready(Connection connection, OutboxEntry entry, int doubts, Instant next) throws SQLException {
        set(connection, entry, "READY", doubts, next);
    }

    /** Its outcome is unknown still. */
    static void unsettled(Connection connection, OutboxEntry entry, Instant next) throws SQLException {
        set(connection, entry, "SENDING", entry.doubts(), next);
    }

    private static void set(Connection connection, OutboxEntry entry, String phase, int doubts, Instant next)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set phase = ?, attempts = ?," + " doubts = ?, next_attempt = ? where order_id = ?")) {
            update.setString(1, phase);
            update.setInt(2, entry.attempts() + 1);
            update.setInt(3, doubts);
            update.setObject(4, Orders.utc(next));
            update.setLong(5, entry.orderId());
            update.executeUpdate();
        }
    }

    static void remove(Connection connection, long orderId) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where order_id = ?")) {
            delete.setLong(1, orderId);
            delete.executeUpdate();
        }
    }
}
