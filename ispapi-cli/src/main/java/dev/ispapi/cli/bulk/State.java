package dev.ispapi.cli.bulk;

import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.jdbc.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The database of bulk jobs: embedded in one folder, or PostgreSQL for several machines. */
final class State implements AutoCloseable {

    private final JdbcConnectionPool pool;

    private State(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Opens the database, with its tables.
     *
     * @param folder where the embedded database is
     * @param address a JDBC address of PostgreSQL in its place; empty for the embedded one
     * @param user the user; empty for the address's own
     * @param password the password; empty for the address's own
     * @param connections how many connections at most
     */
    static State open(
            Path folder, Optional<String> address, @Nullable String user, @Nullable String password, int connections) {
        Path file = folder.resolve("ispapi.mv.db");
        boolean isKept = address.isEmpty() && Files.exists(file);
        JdbcConnectionPool pool = address.isPresent()
                ? JdbcConnectionPool.create(postgres(address.get(), user, password))
                : JdbcConnectionPool.create(embedded(folder));
        pool.setMaxConnections(connections);
        pool.setLoginTimeout(10);
        try {
            JdbcSchema schema = JdbcSchema.of(pool);
            if (isKept && !schema.exists()) {
                pool.dispose();
                throw new WrongUsageException("the state " + file
                        + " is damaged: it is empty. Look in the account for what was ordered with it before"
                        + " you give its files to another one, or they are ordered again; if nothing was, delete it");
            }
            var unused = schema.create();
        } catch (StoreException e) {
            pool.dispose();
            if (address.isEmpty() && String.valueOf(e.getMessage()).contains("already in use")) {
                throw new WrongUsageException(
                        "the state in " + folder
                                + " is in use by another run; wait for its end, or let several runs share a"
                                + " PostgreSQL with --db",
                        e);
            }
            throw e;
        }
        return new State(pool);
    }

    private static JdbcDataSource embedded(Path folder) {
        try {
            create(folder);
        } catch (IOException e) {
            throw new WrongUsageException(
                    Files.exists(folder)
                            ? "--state " + folder + " is a file; name a folder"
                            : "can't make the folder " + folder + " of --state: " + e.getMessage(),
                    e);
        }
        JdbcDataSource source = new JdbcDataSource();
        // H2 remembers eight statements a connection unless told otherwise, and the workers use more by turns.
        // At the end of the program it is closed when the workers are.
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve("ispapi")
                + ";QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE");
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    /** Makes the folder if there is none. It holds auth codes, which other users of the machine must not read. */
    private static void create(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path parent = absolute.getParent();
        if (Files.isDirectory(absolute) || parent == null) {
            Files.createDirectories(absolute);
            return;
        }
        Files.createDirectories(parent);
        if (Files.getFileStore(parent).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createDirectory(
                    absolute, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(absolute);
        }
    }

    static PGConnectionPoolDataSource postgres(String address, @Nullable String user, @Nullable String password) {
        if (address.startsWith("jdbc:mysql:") || address.startsWith("jdbc:mariadb:")) {
            throw new IllegalArgumentException(
                    "this command has no driver of MySQL or MariaDB; give --db a PostgreSQL such as"
                            + " jdbc:postgresql://HOST/DATABASE, or use BulkJob and BulkWorkers in a program of your own,"
                            + " with that driver");
        }
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "expected an address such as jdbc:postgresql://HOST/DATABASE for --db, found another one");
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(address);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    DataSource database() {
        return pool;
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
