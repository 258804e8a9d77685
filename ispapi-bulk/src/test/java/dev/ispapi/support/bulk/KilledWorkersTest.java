package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.view.BookingView;
import dev.ispapi.sandbox.view.DomainView;
import dev.ispapi.sandbox.view.EventView;
import dev.ispapi.support.jdbc.JdbcSchema;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workers in processes of their own on one PostgreSQL, killed at random moments. The system properties {@code soak.plans}, {@code
 * soak.events} and {@code soak.kills} make it larger.
 */
final class KilledWorkersTest {

    private static final int PLANS = Integer.getInteger("soak.plans", 120);
    private static final int EVENTS = Integer.getInteger("soak.events", 60);
    private static final int KILLS = Integer.getInteger("soak.kills", 3);
    private static final int PUT_OFF = 10;
    private static final int YEARS = 5;
    private static final int WORKERS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("soak.minutes", 5));

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path directory;

    private final List<Process> processes = new ArrayList<>();
    private final Random random = new Random(20261128);
    private Sandbox sandbox;
    private IspapiClient client;
    private JdbcConnectionPool database;
    private String url;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void start() throws SQLException {
        String name = "soak_" + Math.abs(random.nextInt()) + "_" + System.nanoTime();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        url = postgres.getJdbcUrl("postgres", name);
        database = SoakWorker.pool(url, 4);
        JdbcSchema.of(database).create();
        sandbox = Sandbox.start();
        sandbox.account().deposit(new BigDecimal("1000000"));
        client = SoakWorker.client(sandbox.url().toString());
    }

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
        client.close();
        sandbox.close();
        database.dispose();
    }

    private Process worker(String kind) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx192m",
                "-cp",
                System.getProperty("java.class.path"),
                SoakWorker.class.getName(),
                kind,
                url,
                sandbox.url().toString());
        File log = directory.resolve("worker.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        processes.add(process);
        return process;
    }

    /** Runs workers, kills one of them now and then when another part of the work is done, and starts a new one in its place. */
    private void killAndReplace(String kind, LongSupplier done, long all) throws IOException {
        List<Process> running = new ArrayList<>();
        for (int index = 0; index < WORKERS; index++) {
            running.add(worker(kind));
        }
        long end = System.nanoTime() + LONGEST.toNanos();
        int kills = 0;
        while (done.getAsLong() < all) {
            assertThat(System.nanoTime())
                    .as("in time; done %s of %s", done.getAsLong(), all)
                    .isLessThan(end);
            if (kills < KILLS && done.getAsLong() >= all * (kills + 1) / (KILLS + 2)) {
                LockSupport.parkNanos(random.nextInt(50_000_000));
                int victim = random.nextInt(WORKERS);
                running.get(victim).destroyForcibly();
                running.set(victim, worker(kind));
                kills++;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(kills).isEqualTo(KILLS);
    }

    @Test
    void carriesEachOrderOutOnceAndLosesNone() throws IOException {
        String contact = Contacts.add(client);
        Path file = Files.writeString(directory.resolve("wishes.csv"), Contacts.registrations("name", PLANS, contact));
        BulkJob job =
                BulkJob.in(database, "soak", Planner.with(TldRules.bundled())).ofAccount("account");
        job.load(WishFile.of(file), PLANS + " unknown", row -> {});
        // Some are carried out and put off, which must not be ordered again either.
        sandbox.faults().on("AddDomain").times(PUT_OFF).answerAfter(421, "put off");

        killAndReplace("plans", () -> job.progress().ended(), PLANS);

        assertThat(job.progress().counts()).isEqualTo(Map.of(PlanStatus.DONE.name(), (long) PLANS));
        Set<String> registered = sandbox.view().domains("", 0, 10 * PLANS).rows().stream()
                .map(DomainView::name)
                .collect(Collectors.toSet());
        assertThat(IntStream.range(0, PLANS).mapToObj(index -> "name-" + index + ".com"))
                .allMatch(registered::contains);
        // Each registration is booked once.
        List<String> bookings = sandbox.view().bookings(Sandbox.USER, 10 * PLANS).rows().stream()
                .map(BookingView::description)
                .filter(description -> description.contains("name-"))
                .toList();
        assertThat(bookings).hasSize(PLANS).doesNotHaveDuplicates();
    }

    @Test
    void deliversEachEventAtLeastOnceAndInOrderByObject() throws IOException, SQLException {
        String contact = Contacts.add(client);
        for (int index = 0; index < EVENTS / YEARS; index++) {
            client.request(RawCommand.builder("AddDomain")
                    .parameter("DOMAIN", "name-" + index + ".com")
                    .parameter("OWNERCONTACT0", contact)
                    .parameter("ADMINCONTACT0", contact)
                    .parameter("TECHCONTACT0", contact)
                    .parameter("BILLINGCONTACT0", contact)
                    .build());
        }
        for (int year = 0; year < YEARS; year++) {
            sandbox.clock().advance(Duration.ofDays(366));
        }
        List<Integer> expected = sandbox.view().events(Sandbox.USER, 10 * EVENTS).rows().stream()
                .map(EventView::id)
                .toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(EVENTS / YEARS * (YEARS - 1));
        execute("create table delivered (id serial primary key, event_number integer, object varchar(255))");

        killAndReplace("events", () -> count("select count(distinct event_number) from delivered"), expected.size());

        assertThat(numbers("select distinct event_number from delivered"))
                .containsExactlyInAnyOrderElementsOf(expected);
        // The first delivery of each event comes after those of the earlier events of its object.
        assertThat(count("select count(*) from (select min(id) as first, event_number, object from delivered group by"
                        + " event_number, object) one join (select min(id) as first, event_number, object from delivered group by"
                        + " event_number, object) other on one.object = other.object and one.event_number < other.event_number and"
                        + " one.first > other.first"))
                .isZero();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) {
        return numbers(sql).get(0);
    }

    private List<Integer> numbers(String sql) {
        List<Integer> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
