package dev.ispapi.support.servers;

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
import javax.sql.DataSource;

/** A database server that is installed on this machine, started for tests in a folder of its own. */
public abstract class DatabaseServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> FOLDERS =
            List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/opt/homebrew/bin", "/usr/local/bin");

    private final Process process;
    private final Path folder;
    private int databases;

    DatabaseServer(Path folder, List<String> command) throws IOException {
        this.folder = folder;
        this.process = process(folder, command);
    }

    static Optional<Path> program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)), FOLDERS.stream())
                .map(path -> Path.of(path, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a program to its end. */
    static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = process(folder, command);
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(Files.readString(log(folder)));
        }
    }

    private static Process process(Path folder, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
                .start();
    }

    private static Path log(Path folder) {
        return folder.resolve("server.log");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    final void awaitStart() throws IOException, SQLException {
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

    abstract DataSource source(String database) throws SQLException;

    /** A new database. */
    public final DataSource newDatabase() throws SQLException {
        String name = "ispapi_" + databases++;
        try (Connection connection = source("mysql").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return source(name);
    }

    @Override
    public final void close() {
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
