package dev.ispapi.support.servers;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A MySQL that is installed on this machine. Where there is none, tests that need it are skipped: {@link #isInstalled()}. */
public final class MySqlServer extends DatabaseServer {

    private final int port;

    private MySqlServer(Path folder, Path data, int port) throws IOException {
        super(
                folder,
                List.of(
                        mysqld().orElseThrow().toString(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + folder.resolve("mysql.sock"),
                        "--mysqlx=OFF",
                        "--secure-file-priv=",
                        // What is stored must not depend on the zone of the server.
                        "--default-time-zone=+05:00",
                        // Nothing here has to survive the machine.
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-buffer-pool-size=64M",
                        "--user=" + System.getProperty("user.name")));
        this.port = port;
    }

    /** Whether this machine has the program. */
    public static boolean isInstalled() {
        return mysqld().isPresent();
    }

    /** A MariaDB can be installed under the name of MySQL. */
    private static Optional<Path> mysqld() {
        return program("mysqld").filter(program -> !version(program).contains("MariaDB"));
    }

    private static String version(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--no-defaults", "--version")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "MariaDB or none: " + e.getMessage();
        }
    }

    /** Starts a server on a free port of the loopback interface. */
    public static MySqlServer start(Path folder) throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        run(
                folder,
                List.of(
                        mysqld().orElseThrow().toString(),
                        "--no-defaults",
                        "--initialize-insecure",
                        "--datadir=" + data,
                        "--secure-file-priv=",
                        "--user=" + System.getProperty("user.name")));
        MySqlServer server = new MySqlServer(folder, data, freePort());
        server.awaitStart();
        return server;
    }

    @Override
    DataSource source(String database) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl("jdbc:mysql://127.0.0.1:" + port + "/" + database);
        source.setUser("root");
        source.setPassword("");
        return source;
    }
}
