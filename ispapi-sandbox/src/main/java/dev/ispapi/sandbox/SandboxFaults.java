package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.server.ApiServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faults on demand, so that a program can test what it does when the network or the API fails. Each is planned for the next calls that it
 * fits, and is over when they have come.
 *
 * <pre>{@code
 * sandbox.faults().on("RenewDomain").dropAfter();       // renewed and billed, but the response is lost
 * sandbox.faults().any().times(2).answer(421, "Command failed due to server error. Client should try again");
 * }</pre>
 */
public final class SandboxFaults {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxFaults.class);
    private static final Duration BEFORE_REFUSAL = Duration.ofMillis(100);
    private static final Duration LONGEST_REFUSAL = Duration.ofHours(1);

    private final List<SandboxFault> planned = new ArrayList<>();
    private volatile List<ApiServer> servers = List.of();

    SandboxFaults() {}

    /** The server is made with what answers its requests, faults among it. */
    void use(List<ApiServer> newServers) {
        servers = newServers;
    }

    /**
     * Plans a fault of a command.
     *
     * @param command its name in any case
     * @return the fault, to be completed
     */
    public SandboxFault on(String command) {
        return new SandboxFault(this, command);
    }

    /** {@return a fault of whatever command comes next, to be completed} */
    public SandboxFault any() {
        return new SandboxFault(this, "");
    }

    /** Refuses all connections until {@link #acceptConnections()}; those that stand are closed. */
    public void refuseConnections() {
        servers.forEach(ApiServer::refuse);
    }

    /**
     * Refuses all connections for some time, control address and console included. It begins a tenth of a second later, so that a program that
     * asks for it over HTTP has its answer.
     *
     * @param time of the wall clock, at most an hour
     * @throws IllegalArgumentException if it is not positive, or longer
     */
    public void refuseConnections(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST_REFUSAL) > 0) {
            throw new IllegalArgumentException("expected a time from more than nothing up to an hour, found " + time);
        }
        after(BEFORE_REFUSAL, () -> {
            refuseConnections();
            after(time, this::acceptAgain);
        });
    }

    private static void after(Duration time, Runnable action) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(action);
    }

    private void acceptAgain() {
        try {
            acceptConnections();
        } catch (UncheckedIOException e) {
            LOG.error("The sandbox can't take connections again: {}", e.getMessage());
        }
    }

    /**
     * Takes connections again, at the same address.
     *
     * @throws UncheckedIOException if another program has taken the port in the meantime
     */
    public void acceptConnections() {
        try {
            for (ApiServer server : servers) {
                server.accept();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** {@return the faults that are planned and have not happened, as sentences, in the order in which they were planned} */
    public synchronized List<String> planned() {
        return planned.stream().map(SandboxFault::toString).toList();
    }

    /** Forgets what was planned and has not happened. */
    public synchronized void clear() {
        planned.clear();
    }

    synchronized void plan(SandboxFault fault) {
        planned.add(fault);
    }

    synchronized Optional<SandboxFault> take(String command) {
        Optional<SandboxFault> fault =
                planned.stream().filter(candidate -> candidate.fits(command)).findFirst();
        fault.ifPresent(taken -> {
            if (taken.isSpent()) {
                planned.remove(taken);
            }
        });
        return fault;
    }
}
