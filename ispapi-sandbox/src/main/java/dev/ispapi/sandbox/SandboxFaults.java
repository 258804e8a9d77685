package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.server.ApiServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private final List<SandboxFault> planned = new ArrayList<>();
    private volatile @Nullable ApiServer server;

    SandboxFaults() {}

    /** The server is made with what answers its requests, faults among it. */
    void use(ApiServer newServer) {
        server = newServer;
    }

    private ApiServer server() {
        return Objects.requireNonNull(server, "the sandbox has not started");
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
        server().refuse();
    }

    /**
     * Takes connections again, at the same address.
     *
     * @throws UncheckedIOException if another program has taken the port in the meantime
     */
    public void acceptConnections() {
        try {
            server().accept();
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
