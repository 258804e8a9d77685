package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session: log-in, password and one-time code were sent once, and from then on a session takes their place. {@link #close()} ends
 * it. It ends by itself too, after some time without a command; the API then answers 530, an {@link AuthenticationFailedException}.
 *
 * <p>Opened with {@link IspapiClient#startSession()}. Thread-safe; it shares the client's connections, and ends before the client does.
 */
public final class IspapiSession implements CommandSender, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    /** Nobody waits long for a log-out: the session times out by itself. */
    private static final CallOptions LOG_OUT =
            CallOptions.builder().timeLimit(Duration.ofSeconds(10)).build();

    private final Caller caller;
    private final AtomicBoolean closed = new AtomicBoolean();

    IspapiSession(Caller caller) {
        this.caller = caller;
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        checkOpen();
        return caller.send(command, options);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        if (closed.get()) {
            return CompletableFuture.failedFuture(ended());
        }
        return caller.sendAsync(command, options);
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        checkOpen();
        return caller.request(command, options);
    }

    private void checkOpen() {
        if (closed.get()) {
            throw ended();
        }
    }

    private static IllegalStateException ended() {
        return new IllegalStateException("this session was closed; open another with startSession()");
    }

    /**
     * The session itself, for a program that goes on with it elsewhere: {@link Credentials#session(String)}. It is a secret.
     *
     * @return what {@code StartSession} answered
     */
    public String id() {
        return caller.credentials().session().orElseThrow();
    }

    /** Ends the session, at most once. Never throws: what can't be ended times out by itself, and the log says so. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        // The log-out has a short limit of its own; an interrupt is for whoever comes after it.
        boolean interrupted = Thread.interrupted();
        try {
            Response answer = caller.request(new SessionCommand.End(caller.environment()), LOG_OUT);
            if (!answer.isSuccess()) {
                LOG.warn("The session was not ended: {} {}", answer.code(), answer.description());
            }
        } catch (IspapiException | IllegalStateException e) {
            LOG.warn("The session was not ended, it will time out by itself: {}", e.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The environment; the session itself is masked. */
    @Override
    public String toString() {
        return "IspapiSession[" + caller.environment() + ", session=" + Secrets.MASK + "]";
    }
}
