package dev.ispapi.support.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What databases do differently. */
public enum SqlDialect {
    /** PostgreSQL. */
    POSTGRESQL("postgresql"),
    /** MySQL and MariaDB. */
    MYSQL("mysql"),
    /** H2, such as embedded in the program. */
    H2("h2");

    private final String script;

    SqlDialect(String script) {
        this.script = script;
    }

    /**
     * The dialect of a database.
     *
     * @param connection a connection to it
     * @return the dialect
     * @throws SQLException if the database can't be asked
     * @throws StoreException if it is another database
     */
    public static SqlDialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "postgresql" -> POSTGRESQL;
            case "mysql", "mariadb" -> MYSQL;
            case "h2" -> H2;
            default -> throw new StoreException("expected PostgreSQL, MySQL, MariaDB or H2, found " + product, null);
        };
    }

    /** The script that creates the tables of a version. */
    String script(int version) {
        return "V" + version + "__ispapi_" + script + ".sql";
    }
}
