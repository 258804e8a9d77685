package dev.ispapi.support.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements on a data source, with errors as {@link StoreException}. */
final class Sql {

    /** Something to do within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Something that the database can undo. */
    @FunctionalInterface
    private interface Try<T> {
        T run() throws SQLException;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int ATTEMPTS = 5;

    private final DataSource database;
    private final Object disk = new Object();
    private final AtomicLong commits = new AtomicLong();
    private long written;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Runs in a transaction of its own, whatever the pool's connections are set to. */
    <T> T transaction(String action, Work<T> work) {
        return repeated(
                action,
                () -> with(false, connection -> {
                    try {
                        T result = work.run(connection);
                        connection.commit();
                        return result;
                    } catch (SQLException | RuntimeException e) {
                        rollBack(connection, e);
                        throw e;
                    }
                }));
    }

    /** Runs a single statement, which is a transaction without further round trips. */
    private <T> T statement(String action, Work<T> work) {
        return repeated(action, () -> with(true, work));
    }

    /** What the database undid because it got into the way of another transaction is run again. */
    private static <T> T repeated(String action, Try<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isUndone(e)) {
                    throw StoreException.of(action, e);
                }
            }
        }
    }

    /** A deadlock, or a conflict of two transactions: nothing of it was carried out. */
    private static boolean isUndone(SQLException e) {
        String state = e.getSQLState();
        return state != null && state.startsWith("40");
    }

    private <T> T with(boolean isAuto, Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean wasAuto = connection.getAutoCommit();
            if (wasAuto == isAuto) {
                return work.run(connection);
            }
            connection.setAutoCommit(isAuto);
            try {
                return work.run(connection);
            } finally {
                restore(connection, wasAuto);
            }
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static void restore(Connection connection, boolean isAuto) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(isAuto);
        }
    }

    int update(String action, String sql, @Nullable Object... values) {
        return statement(action, connection -> update(connection, sql, values));
    }

    /**
     * Runs an update that must not get lost any more, whatever happens to this program or its machine. H2 by itself writes to the disk half a
     * second later; the others do at the commit.
     */
    int durableUpdate(String action, String sql, @Nullable Object... values) {
        return statement(action, connection -> {
            int changed = update(connection, sql, values);
            if (changed > 0) {
                keep(connection);
            }
            return changed;
        });
    }

    /** Runs in a transaction of its own, as {@link #transaction}, that must not get lost any more. */
    <T> T durableTransaction(String action, Work<T> work) {
        T result = transaction(action, work);
        var unused = statement(action, connection -> {
            keep(connection);
            return true;
        });
        return result;
    }

    /** Makes sure that what was committed before is on the disk. Threads that wait for that at the same time share one write. */
    private void keep(Connection connection) throws SQLException {
        if (SqlDialect.of(connection) != SqlDialect.H2) {
            return;
        }
        long mine = commits.incrementAndGet();
        synchronized (disk) {
            if (written < mine) {
                long all = commits.get();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
                written = all;
            }
        }
    }

    <T> List<T> list(String action, Row<T> row, String sql, @Nullable Object... values) {
        return statement(action, connection -> list(connection, row, sql, values));
    }

    <T> Optional<T> first(String action, Row<T> row, String sql, @Nullable Object... values) {
        return list(action, row, sql, values).stream().findFirst();
    }

    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static <T> List<T> list(Connection connection, Row<T> row, String sql, @Nullable Object... values)
            throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.read(found));
                }
            }
        }
        return rows;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            if (value instanceof Instant instant) {
                statement.setObject(index + 1, time(statement, instant));
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    /** MySQL has no time with a zone; there it is stored as what a clock in UTC shows. */
    private static Object time(PreparedStatement statement, Instant instant) throws SQLException {
        return SqlDialect.of(statement.getConnection()) == SqlDialect.MYSQL
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : instant.atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof LocalDateTime utc) {
            return Optional.of(utc.toInstant(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.toInstant());
        }
        return Optional.of(
                value instanceof Timestamp && SqlDialect.of(row.getStatement().getConnection()) == SqlDialect.MYSQL
                        ? row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC)
                        : row.getObject(column, OffsetDateTime.class).toInstant());
    }
}
