package dev.ispapi.support.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** On a real PostgreSQL, started for the tests. */
final class PostgresStoreTest extends JdbcBulkStoreTest {

    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    DataSource empty() throws SQLException {
        // A schema is made faster than a database.
        String name = "store_" + databases++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        source.setCurrentSchema(name);
        return source;
    }

    /** Half of the tables would pass for all of them. */
    @Test
    void createsAllTablesOrNone() throws SQLException {
        DataSource crowded = empty();
        try (Connection connection = crowded.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table ispapi_task (number integer)");
        }
        JdbcSchema schema = JdbcSchema.of(crowded);

        assertThatThrownBy(schema::create)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not create the tables: ");

        assertThatThrownBy(schema::check)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the tables of ispapi are missing in the database");
    }

    @Test
    void saysThatTheDatabaseIsAway() throws IOException {
        PGSimpleDataSource away = new PGSimpleDataSource();
        try (ServerSocket port = new ServerSocket(0)) {
            away.setUrl("jdbc:postgresql://127.0.0.1:" + port.getLocalPort() + "/nothing");
        }

        assertThatThrownBy(() -> JdbcPlanStore.of(away))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("could not look at the tables: the database is away; ")
                .hasMessageEndingWith("(SQL state 08001)");
    }

    @Test
    void saysThatTheDatabaseWentAway() throws SQLException {
        String name = "leaving_" + databases++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            DataSource leaving = postgres.getDatabase("postgres", name);
            var unused = JdbcSchema.of(leaving).create();
            JdbcPlanStore plans = JdbcPlanStore.of(leaving);
            statement.execute("drop database " + name);

            assertThatThrownBy(() -> plans.find("a"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("could not read a plan: ");
        }
    }
}
