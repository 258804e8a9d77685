package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.server.HttpServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Faults on demand, so that a program can test what it does when the network or the API fails. Each is planned for the next calls that it
 * fits, and is over when they have come.
 *
 * <pre>{@code
 * sandbox.faults().on("RenewDomain").dropAfter();       // renewed and billed, but nobody is told
 * sandbox.faults().any().times(2).answer(421, "Command failed due to server error. Client should try again");
 * }</pre>
 */
public final class SandboxFaults {

    private final List<SandboxFault> planned = new ArrayList<>();
    private final HttpServer server;

    SandboxFaults(HttpServer server) {
        this.server = server;
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
        server.refuse();
    }

    /** Takes connections again, at the same address. */
    public void acceptConnections() {
        server.accept();
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
