package dev.ispapi.support.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The plans that the workers have. */
final class HandedOver {

    private HandedOver() {}

    /** How many of them are looked at after a time. */
    static int after(DataSource database, Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from ispapi_task where"
                        + " task_name like 'ispapi-plan:%' and picked = false and execution_time > ?")) {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many there are. */
    static int all(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from ispapi_task where task_name like 'ispapi-plan:%'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes all plans away from the workers, as if the program had died before it handed them over. */
    static void takeAway(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from ispapi_task where task_name like 'ispapi-plan:%'")) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets all of them be looked at only then. */
    static void putOff(DataSource database, Instant time) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update ispapi_task set execution_time = ? where task_name like 'ispapi-plan:%'")) {
            statement.setObject(1, time.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
