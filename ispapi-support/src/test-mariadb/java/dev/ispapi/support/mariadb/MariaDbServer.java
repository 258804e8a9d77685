package dev.ispapi.support.mariadb;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MariaDB that is installed on this machine, started for tests in a folder of its own. Where there is none, tests that need it are
 * skipped: {@link #isInstalled()}.
 */
public final class MariaDbServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> FOLDERS =
            List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/opt/homebrew/bin", "/usr/local/bin");

    private final Process process;
    private final int port;
    private int databases;

    private MariaDbServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether this machine has the programs. */
    public static boolean isInstalled() {
        return program("mariadbd").isPresent() && program("mariadb-install-db").isPresent();
    }

    private static Optional<Path> program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)), FOLDERS.stream())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a server on a free port of the loopback interface. */
    public static MariaDbServer start(Path folder) throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        String user = "--user=" + System.getProperty("user.name");
        run(
                folder,
                program("mariadb-install-db").orElseThrow().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                user);
        int port = freePort();
        Process process = process(
                folder,
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
                user);
        MariaDbServer server = new MariaDbServer(process, port);
        server.awaitStart(folder);
        return server;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = process(folder, command);
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(log(folder)));
        }
    }

    private static Process process(Path folder, String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    private static Path log(Path folder) {
        return folder.resolve("mariadb.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart(Path folder) throws IOException, SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                source("mysql").getConnection().close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new SQLException(Files.readString(log(folder)), e);
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    private MariaDbDataSource source(String database) throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + port + "/" + database);
        source.setUser("root");
        source.setPassword("");
        return source;
    }

    /** A new database. */
    public MariaDbDataSource newDatabase() throws SQLException {
        String name = "ispapi_" + databases++;
        try (Connection connection = source("mysql").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return source(name);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
