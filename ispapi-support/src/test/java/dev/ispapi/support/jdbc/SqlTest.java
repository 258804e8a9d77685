package dev.ispapi.support.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqlTest {

    private final JdbcDataSource database = new JdbcDataSource();
    private Sql sql;
    private int runs;

    @BeforeEach
    void create() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        sql = new Sql(database);
        var unused = sql.update("create a table", "create table numbers (number integer)");
    }

    private List<Integer> numbers() {
        return sql.list("read", row -> row.getInt(1), "select number from numbers");
    }

    /** Adds the number of this run, and fails so many times. */
    private int add(Connection connection, int failures, String state) throws SQLException {
        runs++;
        var unused = Sql.update(connection, "insert into numbers values (?)", runs);
        if (runs <= failures) {
            throw new SQLException("undone\nand more", state);
        }
        return runs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void runsATransactionAgainThatTheDatabaseUndid(String state) {
        assertThat(sql.<Integer>transaction("add", connection -> add(connection, 2, state)))
                .isEqualTo(3);
        assertThat(numbers()).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void commitsWhateverThePoolIsSetToAndLeavesItSo(boolean isAuto) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(isAuto);
            Sql other = new Sql(HookedDatabase.keeping(connection));

            assertThat(other.<Integer>transaction("add", used -> add(used, 0, "")))
                    .isEqualTo(1);
            assertThat(numbers()).containsExactly(1);
            assertThat(other.update("add", "insert into numbers values (?)", 2)).isEqualTo(1);
            assertThat(numbers()).containsExactly(1, 2);

            assertThat(connection.getAutoCommit()).isEqualTo(isAuto);
        }
    }

    @Test
    void givesUpAfterFiveAttempts() {
        assertThatThrownBy(() -> sql.<Integer>transaction("add", connection -> add(connection, 9, "40001")))
                .isInstanceOf(StoreException.class)
                .hasMessage("could not add: undone (SQL state 40001)");
        assertThat(runs).isEqualTo(5);
        assertThat(numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08006 | could not add: the database is away; undone (SQL state 08006)",
                "57P01 | could not add: the database is away; undone (SQL state 57P01)",
                "53100 | could not add: the database is full or out of resources; undone (SQL state 53100)",
                "90100 | could not add: the database is full or out of resources; undone (SQL state 90100)",
                "42P01 | could not add: its tables are missing, create them with JdbcSchema.create(); undone (SQL state 42P01)",
                "22001 | could not add: undone (SQL state 22001)",
                "      | could not add: undone"
            })
    void undoesWhatFailedOnceAndSaysWhy(String state, String message) {
        assertThatThrownBy(() -> sql.<Integer>transaction("add", connection -> add(connection, 1, state)))
                .isInstanceOf(StoreException.class)
                .hasMessage(message)
                .hasCauseInstanceOf(SQLException.class);
        assertThat(runs).isEqualTo(1);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void undoesWhatFailedForAnotherReason() {
        assertThatThrownBy(() -> sql.<Integer>transaction("add", connection -> {
                    add(connection, 0, "");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(numbers()).isEmpty();
    }
}
