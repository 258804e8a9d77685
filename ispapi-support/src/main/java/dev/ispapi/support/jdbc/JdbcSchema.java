package dev.ispapi.support.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The tables of the stores. The scripts are resources of this package, {@code V1__ispapi_postgresql.sql} and the like, so that a migration
 * tool such as Flyway can run them; {@link #create()} does the same without one.
 */
public final class JdbcSchema {

    /** The version that this library reads and writes. */
    static final int VERSION = 1;

    private final DataSource database;

    private JdbcSchema(DataSource database) {
        this.database = database;
    }

    /**
     * The tables in a database.
     *
     * @param database where they are or will be
     * @return the schema
     */
    public static JdbcSchema of(DataSource database) {
        return new JdbcSchema(database);
    }

    /**
     * The script that creates the tables.
     *
     * @param dialect the database's dialect
     * @return SQL statements, each ended by a semicolon
     */
    public static String script(SqlDialect dialect) {
        String name = dialect.script(VERSION);
        try (InputStream in = JdbcSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the script " + name + " is missing in this library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Creates the tables if there are none.
     *
     * @return this schema
     * @throws StoreException if the database can't be used, or has tables of another version
     */
    public JdbcSchema create() {
        try (Connection connection = database.getConnection()) {
            if (version(connection).isEmpty()) {
                run(connection, statements(script(SqlDialect.of(connection))));
            }
        } catch (SQLException e) {
            if (isCreatedMeanwhile()) {
                return this;
            }
            throw StoreException.of("create the tables", e);
        }
        return check();
    }

    /** Another program can be faster at the first start of several. */
    private boolean isCreatedMeanwhile() {
        try (Connection connection = database.getConnection()) {
            return version(connection).equals(OptionalInt.of(VERSION));
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Whether there are tables, of whatever version. A database that had some and has none any more is damaged: do not create them anew
     * before you know what was ordered.
     *
     * @return true if there are
     * @throws StoreException if the database can't be used
     */
    public boolean exists() {
        try (Connection connection = database.getConnection()) {
            return version(connection).isPresent();
        } catch (SQLException e) {
            throw StoreException.of("look at the tables", e);
        }
    }

    /**
     * Checks that the tables are there and of the version that this library knows.
     *
     * @return this schema
     * @throws StoreException if they are not; the message says what to do
     */
    public JdbcSchema check() {
        try (Connection connection = database.getConnection()) {
            OptionalInt version = version(connection);
            if (version.isEmpty()) {
                throw new StoreException(
                        "the tables of ispapi are missing in the database; run "
                                + SqlDialect.of(connection).script(VERSION) + ", or JdbcSchema.create()",
                        null);
            }
            if (version.getAsInt() != VERSION) {
                throw new StoreException(
                        "the tables of ispapi in the database are of version " + version.getAsInt()
                                + ", and this library needs version " + VERSION + "; "
                                + (version.getAsInt() < VERSION
                                        ? "run the scripts of the newer versions first"
                                        : "use a newer version of the library"),
                        null);
            }
            return this;
        } catch (SQLException e) {
            throw StoreException.of("look at the tables", e);
        }
    }

    private static OptionalInt version(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return OptionalInt.empty();
        }
        List<Integer> versions = Sql.list(connection, row -> row.getInt(1), "select max(version) from ispapi_schema");
        return versions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(versions.get(0));
    }

    private static boolean exists(Connection connection) throws SQLException {
        for (String name : List.of("ispapi_schema", "ISPAPI_SCHEMA")) {
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(
                            connection.getCatalog(), connection.getSchema(), name, new String[] {"TABLE", "BASE TABLE"
                            })) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        boolean isAuto = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(isAuto);
        }
    }

    private static List<String> statements(String script) {
        String code = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
