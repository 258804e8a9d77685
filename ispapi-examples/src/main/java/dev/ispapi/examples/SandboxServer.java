package dev.ispapi.examples;

import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A local ISPAPI that any client in any language can talk to, until it is stopped. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        versionProvider = Programs.Version.class,
        description =
                "Runs a local ISPAPI with memory, for any client, until it is stopped. Its clock is that of this machine.")
final class SandboxServer implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; default ${DEFAULT-VALUE}, any that is free.",
            defaultValue = "0")
    private int port;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Where it keeps its world as JSON: read at the start if it is there, written at the end.")
    private @Nullable Path state;

    SandboxServer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new WrongUsageException("expected a port from 0 to " + HIGHEST_PORT + ", found " + port);
        }
        SandboxBuilder builder = Sandbox.builder().port(port).clock(terminal.clock());
        if (state != null) {
            builder.state(state);
        }
        try (Sandbox sandbox = builder.start()) {
            Thread end = new Thread(() -> stop(sandbox), "sandbox-end");
            Runtime.getRuntime().addShutdownHook(end);
            greet(sandbox);
            stopped.await();
        }
        return ExitCode.DONE;
    }

    /** The world is saved as long as the JVM still waits for its hooks. */
    private void stop(Sandbox sandbox) {
        sandbox.close();
        stopped.countDown();
    }

    private void greet(Sandbox sandbox) {
        terminal.line("The sandbox takes commands at " + sandbox.url());
        terminal.line("");
        terminal.line("  entity    " + sandbox.environment().entity().orElse(""));
        terminal.line("  log-in    " + Sandbox.USER);
        terminal.line("  password  " + Sandbox.PASSWORD);
        terminal.line("");
        terminal.line("Try, in another window:");
        terminal.line("");
        terminal.line("  curl -d s_entity=1234 -d s_login=" + Sandbox.USER + " -d s_pw=" + Sandbox.PASSWORD
                + " -d command=CheckDomain -d domain=example.com " + sandbox.url());
        terminal.line("");
        terminal.line("It runs until it is stopped (Ctrl-C)."
                + (state == null ? " It forgets everything then." : " Its world is kept in " + state + "."));
        terminal.out().flush();
    }
}
