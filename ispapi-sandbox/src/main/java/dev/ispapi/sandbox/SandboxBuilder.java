package dev.ispapi.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How a sandbox starts. Not thread-safe. */
public final class SandboxBuilder {

    private static final int HIGHEST_PORT = 65_535;

    private int port;
    private Clock clock = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    private @Nullable Path state;

    SandboxBuilder() {}

    /**
     * Sets the port on the loopback interface.
     *
     * @param number 1 to 65535, or 0, the default, for any that is free
     * @return this
     * @throws IllegalArgumentException if it is no port
     */
    public SandboxBuilder port(int number) {
        if (number < 0 || number > HIGHEST_PORT) {
            throw new IllegalArgumentException("expected a port from 0 to " + HIGHEST_PORT + ", found " + number);
        }
        port = number;
        return this;
    }

    /**
     * Sets the clock below the sandbox's own, which {@link SandboxClock#advance} runs ahead of. By default it stands still at the moment
     * of the start; {@code Clock.systemUTC()} lets it go with the wall clock.
     *
     * @param base the clock
     * @return this
     */
    public SandboxBuilder clock(Clock base) {
        clock = base;
        return this;
    }

    /**
     * Keeps the world in a file, as JSON: it is read at the start if it is there, and written when the sandbox is closed. Passwords and
     * sessions are in it as digests, auth codes as they are.
     *
     * @param file the file
     * @return this
     */
    public SandboxBuilder state(Path file) {
        state = file;
        return this;
    }

    /**
     * Starts the sandbox.
     *
     * @return the sandbox; it runs until it is closed
     * @throws UncheckedIOException if the state can't be read
     * @throws IllegalStateException if the port is taken
     */
    public Sandbox start() {
        try {
            return new Sandbox(port, clock, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
