package dev.ispapi.examples.billing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers' orders: due as soon as they are placed, ended together with what the customer owes. */
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
            return insert(connection, order);
        });
    }

    /** {@return all orders, in the order in which they were placed} */
    public List<Order> all() {
        return database.inTransaction("orders read", connection -> select(connection, "order by id"));
    }

    /**
     * When the worker has something to do next.
     *
     * @return the moment, which may be past; empty if nothing is left that it can do
     */
    public Optional<Instant> nextDue() {
        return database.inTransaction("orders read", connection -> {
            try (PreparedStatement query = connection.prepareStatement("select min(next_attempt) from orders");
                    ResultSet rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        });
    }

    List<Order> due(Instant now) {
        return all().stream()
                .filter(order ->
                        order.nextAttempt().filter(time -> !time.isAfter(now)).isPresent())
                .toList();
    }

    /** Takes an order up, until a moment at which it is due again if this program has come to its end. False if another one was faster. */
    boolean takeUp(Order order, Instant until) {
        return database.inTransaction("taken up", connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update orders set next_attempt = ? where id = ? and next_attempt = ?")) {
                update.setObject(1, utc(until));
                update.setLong(2, order.id());
                update.setObject(3, utc(order.nextAttempt().orElseThrow()));
                return update.executeUpdate() == 1;
            }
        });
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

    /** The order stays open, in a state that says how it goes on, and from when; without a time a person must go on. */
    static void note(
            Connection connection, Order order, OrderState state, String reason, int attempts, @Nullable Instant next)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update orders set state = ?, reason = ?, attempts = ?, next_attempt = ? where id = ?")) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setInt(3, attempts);
            update.setObject(4, next == null ? null : utc(next));
            update.setLong(5, order.id());
            update.executeUpdate();
        }
    }

    private static boolean end(Connection connection, Order order, OrderState state, String reason)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update orders set state = ?, reason = ?, next_attempt = null, open_domain = null"
                        + " where id = ? and open_domain is not null")) {
            update.setString(1, state.name());
            update.setString(2, reason);
            update.setLong(3, order.id());
            return update.executeUpdate() == 1;
        }
    }

    private long insert(Connection connection, NewOrder order) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into orders (request_key, customer, kind, domain, years, contact, state, reason, placed, attempts,"
                        + " next_attempt, open_domain) values (?, ?, ?, ?, ?, ?, ?, '', ?, 0, ?, ?)",
                new String[] {"id"})) {
            insert.setString(1, order.requestKey());
            insert.setString(2, order.customer());
            insert.setString(3, order.kind().name());
            insert.setString(4, order.domain());
            insert.setInt(5, order.years());
            insert.setString(6, order.contact());
            insert.setString(7, OrderState.OPEN.name());
            insert.setObject(8, utc(clock.instant()));
            insert.setObject(9, utc(clock.instant()));
            insert.setString(10, order.domain());
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
                        rows.getObject("placed", OffsetDateTime.class).toInstant(),
                        rows.getInt("attempts"),
                        Optional.ofNullable(rows.getObject("next_attempt", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
            }
        }
        return orders;
    }

    /** As exactly as it is stored, so that what was read is found again. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
