package dev.ispapi.support.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MariaDB that is installed on this machine. Where there is none, tests that need it are skipped: {@link #isInstalled()}. */
public final class MariaDbServer extends DatabaseServer {

    private final int port;

    private MariaDbServer(Path folder, Path data, int port) throws IOException {
        super(
                folder,
                List.of(
                        program("mariadbd").orElseThrow().toString(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + folder.resolve("mariadb.sock"),
                        // What is stored must not depend on the zone of the server.
                        "--default-time-zone=+05:00",
                        // Nothing here has to survive the machine.
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-buffer-pool-size=64M",
                        "--user=" + System.getProperty("user.name")));
        this.port = port;
    }

    /** Whether this machine has the programs. */
    public static boolean isInstalled() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    /** Starts a server on a free port of the loopback interface. */
    public static MariaDbServer start(Path folder) throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        run(
                folder,
                List.of(
                        program("mariadb-install-db").orElseThrow().toString(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db",
                        "--user=" + System.getProperty("user.name")));
        MariaDbServer server = new MariaDbServer(folder, data, freePort());
        server.awaitStart();
        return server;
    }

    @Override
    DataSource source(String database) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/" + database);
        source.setUser("root");
        source.setPassword("");
        return source;
    }
}
