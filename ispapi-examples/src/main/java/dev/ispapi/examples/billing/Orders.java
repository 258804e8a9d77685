package dev.ispapi.examples.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers' orders: placed together with what the worker has to do for them, ended together with what the customer owes. */
public final class Orders {

    private final Database database;
    private final Clock clock;

    /**
     * The orders of a database.
     *
     * @param database the database
     * @param clock the time
     */
    public Orders(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Places an order. After a crash the shop may place it again: it stays one order.
     *
     * @param order the order
     * @return its number
     * @throws IllegalStateException if the domain has another order that is not finished
     */
    public long place(NewOrder order) {
        return database.inTransaction("order placed", connection -> {
            Optional<Long> placed = id(connection, "request_key", order.requestKey());
            if (placed.isPresent()) {
                return placed.get();
            }
            if (id(connection, "open_domain", order.domain()).isPresent()) {
                throw new IllegalStateException(order.domain() + " has another order that is not finished");
            }
            long id = insert(connection, order);
            Outbox.add(connection, id, clock.instant());
            return id;
        });
    }

    /** {@return all orders, in the order in which they were placed} */
    public List<Order> all() {
        return database.inTransaction("orders read", connection -> select(connection, "order by id"));
    }

    Order get(long id) {
        return database.inTransaction(
                "order read",
                connection -> select(connection, "where id = " + id).get(0));
    }

    /** The order is carried out, and the customer pays: once, however often this is called. */
    void done(Connection connection, Order order) throws SQLException {
        if (end(connection, order, OrderState.DONE, "")) {
            try (PreparedStatement insert = connection.prepareStatement("insert into charges values (?, ?, ?, ?)")) {
                insert.setLong(1, order.id());
                insert.setString(2, order.what().customer());
                insert.setString(
                        3,
                        order.what().kind() + " " + order.what().domain() + " "
                                + order.what().years() + "Y");
                insert.setObject(4, utc(clock.instant()));
                insert.executeUpdate();
            }
        }
    }

    void refused(Connection connection, Order order, String reason) throws SQLException {
        var unused = end(connection, order, OrderState.REFUSED, reason);
    }

    /** The order stays open, in a state that says how it goes on. */
    static void note(Connection connection, Order order, OrderState state, String reason) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update orders set state = ?, reason = ? where id = ?")) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setLong(3, order.id());
            update.executeUpdate();
        }
    }

    private static boolean end(Connection connection, Order order, OrderState state, String reason)
            throws SQLException {
        Outbox.remove(connection, order.id());
        try (PreparedStatement update = connection.prepareStatement(
                "update orders set state = ?, reason = ?, open_domain = null where id = ? and open_domain is not null")) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setLong(3, order.id());
            return update.executeUpdate() == 1;
        }
    }

    private long insert(Connection connection, NewOrder order) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into orders (request_key, customer, kind, domain, years, contact, state, reason, placed, open_domain)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '', ?, ?)",
                new String[] {"id"})) {
            insert.setString(1, order.requestKey());
            insert.setString(2, order.customer());
            insert.setString(3, order.kind().name());
            insert.setString(4, order.domain());
            insert.setInt(5, order.years());
            insert.setString(6, order.contact());
            insert.setString(7, OrderState.OPEN.name());
            insert.setObject(8, utc(clock.instant()));
            insert.setString(9, order.domain());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static Optional<Long> id(Connection connection, String column, String value) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select id from orders where " + column + " = ? for update")) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }

    private static List<Order> select(Connection connection, String which) throws SQLException {
        List<Order> orders = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select * from orders " + which);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                NewOrder what = new NewOrder(
                        rows.getString("request_key"),
                        rows.getString("customer"),
                        OrderKind.valueOf(rows.getString("kind")),
                        rows.getString("domain"),
                        rows.getInt("years"),
                        rows.getString("contact"));
                orders.add(new Order(
                        rows.getLong("id"),
                        what,
                        OrderState.valueOf(rows.getString("state")),
                        rows.getString("reason"),
                        rows.getObject("placed", OffsetDateTime.class).toInstant()));
            }
        }
        return orders;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
