package dev.ispapi.support.jdbc;

import dev.ispapi.support.servers.MySqlServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** On a real MySQL, where this machine has one. */
@EnabledIf(value = "dev.ispapi.support.servers.MySqlServer#isInstalled", disabledReason = "no MySQL is installed")
final class MySqlStoreTest extends JdbcBulkStoreTest {

    @TempDir
    private static Path folder;

    private static MySqlServer server;

    @BeforeAll
    static void startMySql() throws IOException, InterruptedException, SQLException {
        server = MySqlServer.start(folder);
    }

    @AfterAll
    static void stopMySql() {
        server.close();
    }

    @Override
    DataSource empty() throws SQLException {
        return server.newDatabase();
    }
}
