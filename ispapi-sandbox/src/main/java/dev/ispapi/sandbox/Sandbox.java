package dev.ispapi.sandbox;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.internal.access.Door;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.server.HttpServer;
import dev.ispapi.sandbox.internal.server.Reply;
import dev.ispapi.sandbox.internal.state.Moment;
import dev.ispapi.sandbox.internal.state.StateFile;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A local ISPAPI for tests: it remembers what it is told, obeys the rules of the TLDs, charges, and its clock goes as the test wants. Any
 * number can run at once; each has a port, a world and a clock of its own.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start(); IspapiClient ispapi = sandbox.client()) {
 *     ...
 *     sandbox.clock().advance(Duration.ofDays(400));
 * }
 * }</pre>
 *
 * <p>It begins with one account, {@link #USER}, that has 10,000.00 EUR and a price for every zone of the catalogue. What the rest of the world
 * has, {@link #registry()} says; what goes wrong, {@link #faults()}.
 */
public final class Sandbox implements AutoCloseable {

    /** The user name of the first account. */
    public static final String USER = "test.user";

    /** Its password. */
    public static final String PASSWORD = "test.passw0rd";

    /** The entity that is answered: that of the test system. */
    public static final String ENTITY = "1234";

    private static final BigDecimal BALANCE = new BigDecimal("10000.00");
    private static final String CURRENCY = "EUR";

    private final ReentrantLock lock = new ReentrantLock();
    private final World world;
    private final TimeLine timeLine;
    private final Door door;
    private final SandboxClock clock;
    private final @Nullable StateFile state;
    private final HttpServer server;
    private final SandboxFaults faults;
    private boolean isClosed;

    Sandbox(int port, Clock base, @Nullable Path file) throws IOException {
        this.clock = new SandboxClock(base, this::catchUp);
        this.world = new World(TldRules.bundled(), clock::instant);
        this.timeLine = new TimeLine(Families.timekeepers(world));
        this.door = new Door(world, ENTITY);
        this.state = file == null ? null : new StateFile(file);
        if (state != null && state.exists()) {
            clock.beginAt(state.read(world).now());
        } else {
            addAccount(USER, PASSWORD, CURRENCY);
            account(USER).deposit(BALANCE);
        }
        this.server = new HttpServer(port, this::reply);
        this.faults = new SandboxFaults(server);
    }

    /**
     * Starts a sandbox on a free port of the loopback interface. Its clock stands still at the moment of the start.
     *
     * @return the sandbox; it runs until it is closed
     */
    public static Sandbox start() {
        return builder().start();
    }

    /** {@return what a sandbox starts with, to be changed} */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /** {@return where it takes commands} */
    public URI url() {
        return server.url();
    }

    /** {@return the sandbox as an environment for any client} */
    public Environment environment() {
        return Environment.builder(url()).name("sandbox").entity(ENTITY).build();
    }

    /**
     * Makes a client of the first account.
     *
     * @return a client, to be closed by the caller
     */
    public IspapiClient client() {
        return client(Credentials.of(USER, PASSWORD));
    }

    /**
     * Makes a client.
     *
     * @param credentials those of any account or role user
     * @return a client, to be closed by the caller
     */
    public IspapiClient client(Credentials credentials) {
        return IspapiClient.builder()
                .environment(environment())
                .credentials(credentials)
                .build();
    }

    /** {@return the sandbox's time} */
    public SandboxClock clock() {
        return clock;
    }

    /** {@return what the rest of the world has} */
    public SandboxRegistry registry() {
        return new SandboxRegistry(clock, this::with);
    }

    /** {@return what goes wrong} */
    public SandboxFaults faults() {
        return faults;
    }

    /**
     * The first account.
     *
     * @return as its owner sees it
     */
    public SandboxAccount account() {
        return account(USER);
    }

    /**
     * An account or a subuser.
     *
     * @param login its user name
     * @return as its owner sees it
     * @throws IllegalArgumentException if there is none
     */
    public SandboxAccount account(String login) {
        if (with(all -> all.accounts().find(login)).isEmpty()) {
            throw new IllegalArgumentException("there is no account " + login);
        }
        return new SandboxAccount(login, clock, this::with);
    }

    /**
     * Adds an account, without money, and with the prices that the first one began with.
     *
     * @param login its user name
     * @param password its password
     * @param currency ISO code
     * @return as its owner sees it
     */
    public SandboxAccount addAccount(String login, String password, String currency) {
        return with(all -> {
            all.accounts()
                    .put(new Account(
                            login,
                            Passwords.hash(login, password),
                            "",
                            currency,
                            "AUTORENEW",
                            Prices.of(all.rules(), currency)));
            return new SandboxAccount(login, clock, this::with);
        });
    }

    private void catchUp(java.time.Instant moment) {
        with(all -> {
            timeLine.catchUp(moment);
            return true;
        });
    }

    private Reply reply(Form form) {
        String command = form.command().getOrDefault("COMMAND", "");
        return faults.take(command)
                .map(fault -> fault.reply(() -> answer(form)))
                .orElseGet(() -> Reply.of(answer(form)));
    }

    private String answer(Form form) {
        return with(all -> {
            timeLine.catchUp(clock.instant());
            Map<String, String> parameters = new TreeMap<>(form.command());
            String command = parameters.getOrDefault("COMMAND", "");
            parameters.remove("COMMAND");
            try {
                Door.Visitor visitor = door.enter(form, command, clock.instant());
                return Families.DISPATCHER
                        .answer(new Call(
                                command,
                                new Parameters(parameters),
                                visitor.account(),
                                visitor.access(),
                                all,
                                clock.instant()))
                        .text();
            } catch (Refusal refusal) {
                return refusal.response().text();
            }
        });
    }

    private <T> T with(Function<World, T> action) {
        lock.lock();
        try {
            return action.apply(world);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Writes the world into the file that the sandbox was started with.
     *
     * @throws UncheckedIOException if it can't be written
     * @throws IllegalStateException if it was started without one
     */
    public void save() {
        StateFile file = state;
        if (file == null) {
            throw new IllegalStateException("the sandbox was started without a file; see SandboxBuilder.state");
        }
        with(all -> {
            try {
                file.write(all, new Moment(clock.instant(), clock.ahead()));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Stops taking commands, and saves the world if it has a file. A second time does nothing. */
    @Override
    public void close() {
        boolean isFirst = with(all -> {
            boolean wasOpen = !isClosed;
            isClosed = true;
            return wasOpen;
        });
        if (isFirst) {
            server.close();
            if (state != null) {
                save();
            }
        }
    }
}
