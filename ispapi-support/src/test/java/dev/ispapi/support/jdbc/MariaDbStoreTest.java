package dev.ispapi.support.jdbc;

import dev.ispapi.support.servers.MariaDbServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** On a real MariaDB, where this machine has one. */
@EnabledIf(value = "dev.ispapi.support.servers.MariaDbServer#isInstalled", disabledReason = "no MariaDB is installed")
final class MariaDbStoreTest extends JdbcBulkStoreTest {

    @TempDir
    private static Path folder;

    private static MariaDbServer server;

    @BeforeAll
    static void startMariaDb() throws IOException, InterruptedException, SQLException {
        server = MariaDbServer.start(folder);
    }

    @AfterAll
    static void stopMariaDb() {
        server.close();
    }

    @Override
    DataSource empty() throws SQLException {
        return server.newDatabase();
    }
}
