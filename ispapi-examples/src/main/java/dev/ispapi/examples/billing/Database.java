package dev.ispapi.examples.billing;

import dev.ispapi.support.jdbc.JdbcPlanStore;
import dev.ispapi.support.jdbc.JdbcSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** The database: all that is known after a crash. */
public final class Database {

    private final DataSource source;
    private final Steps steps;

    private Database(DataSource source, Steps steps) {
        this.source = source;
        this.steps = steps;
    }

    /** What happens in one transaction: all of it, or nothing. */
    @FunctionalInterface
    interface Work<T> {

        T with(Connection connection) throws SQLException;
    }

    /**
     * Opens a database, and makes its tables and those of ispapi if they are not there.
     *
     * @param source where it is
     * @param steps is told of each commit
     * @return the database
     */
    public static Database open(DataSource source, Steps steps) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(schema());
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        var unused = JdbcSchema.of(source).create();
        return new Database(source, steps);
    }

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the orders are carried out, and how far each is. */
    JdbcPlanStore plans() {
        return JdbcPlanStore.of(source);
    }

    <T> T inTransaction(String what, Work<T> work) {
        // A connection that is closed without a commit leaves nothing behind.
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                steps.reached("before the commit: " + what);
                connection.commit();
                steps.reached("after the commit: " + what);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
