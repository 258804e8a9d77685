package dev.ispapi;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.command.Command;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.session.SessionCall;
import dev.ispapi.internal.session.SessionCommand;
import dev.ispapi.internal.session.SessionRenewer;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.Secrets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A session: log-in, password and one-time code were sent once, and from then on a session takes their place. {@link #close()} ends it.
 *
 * <p>It also expires, after some time without a command or at a certain age; the API then answers 530 to whatever is sent, and does
 * nothing else. This class then logs in again, and sends the command once more in the new session. However many threads find out, one
 * log-in is sent, and the others wait for it, each within the time limit of its call. What can come of that:
 *
 * <ul>
 *   <li>The log-in is not accepted: {@link AuthenticationFailedException} for all of them, and for every command from then on without
 *       anything being sent, so that the account does not get locked. Open another session.
 *   <li>There is no answer to the log-in, or an answer of no use: {@link ConnectionException} for all of them, as their commands were not
 *       carried out. The next command tries again.
 *   <li>The session was opened with a {@linkplain CallOptions.Builder#oneTimeCode(String) one-time code}, which works once: {@link
 *       AuthenticationFailedException}. One that was opened with {@link CallOptions.Builder#oneTimeCodes} logs in with the next code.
 *   <li>The new session is refused as well: {@link AuthenticationFailedException}, and no further log-in.
 * </ul>
 *
 * <p>Who sends {@code EndSession} as a command means it: nothing is opened anew after that. {@code CheckAuthentication}, which answers
 * 530 itself, is taken for what it says, unless the session answers 530 to other commands too.
 *
 * <p>Opened with {@link IspapiClient#startSession()}. Thread-safe; it shares the client's connections, and ends before the client does.
 */
public final class IspapiSession implements CommandSender, AutoCloseable {

    /** A log-out is not worth a long wait: the session times out anyway. */
    private static final Duration LOG_OUT_LIMIT = Duration.ofSeconds(10);

    private static final CallOptions LOG_OUT = CallOptions.builder()
            .timeLimit(LOG_OUT_LIMIT)
            .retryPolicy(RetryPolicy.none())
            .build();

    private final SessionRenewer renewer;
    private final ClientConfig config;
    private final AtomicBoolean closed = new AtomicBoolean();

    private IspapiSession(SessionRenewer renewer, ClientConfig config) {
        this.renewer = renewer;
        this.config = config;
    }

    /** Logs in. */
    static IspapiSession open(Caller account, SessionCommand.Start start, CallOptions options) {
        CallerAccount opener = new CallerAccount(account, start, options);
        SessionRenewer renewer = new SessionRenewer(opener, opener.open());
        return new IspapiSession(renewer, account.config());
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        checkOpen();
        return new SessionCall<>(renewer, command, options).send();
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        CompletableFuture<R> result = new CompletableFuture<>();
        try {
            checkOpen();
            new SessionCall<>(renewer, command, options).sendAsync(result);
        } catch (IspapiException | IllegalStateException e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    @Override
    public boolean hasCompleteLog() {
        return config.environment().platform().name().equals(Platform.ISPAPI.name());
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        checkOpen();
        return new SessionCall<>(renewer, command, options).request();
    }

    /** What the client that opened this session was set up with. */
    ClientConfig config() {
        return config;
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
     * The session itself, for a program that goes on with it elsewhere: {@link Credentials#session(String)}. It is a secret, and another
     * one after this session has logged in again.
     *
     * @return what {@code StartSession} answered last
     */
    public String id() {
        return renewer.id();
    }

    /**
     * Ends the session, at most once, whatever became of its commands. Takes seconds at most and never throws: what can't be ended
     * times out later, and the log says so. A log-in that is on its way is waited for, and what it opens is ended.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        // The log-out has a short limit of its own; an interrupt is kept for the code after it.
        boolean interrupted = Thread.interrupted();
        try {
            logOut(renewer.close().get(LOG_OUT_LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            LOG.debug("There is no session to be ended: the last log-in failed");
        } catch (IspapiException | IllegalStateException | TimeoutException e) {
            LOG.warn("The session was not ended, it will time out: {}", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            interrupted = true;
            LOG.warn("The session was not ended, it will time out: interrupted");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void logOut(CommandSender session) {
        if (renewer.isOver()) {
            return;
        }
        Response answer = session.request(new SessionCommand.End(config.environment()), LOG_OUT);
        if (answer.code() == AuthenticationFailedException.CODE) {
            LOG.debug("The session had already ended");
        } else if (!answer.isSuccess()) {
            LOG.warn("The session was not ended: {} {}", answer.code(), Excerpt.line(answer.description()));
        }
    }

    /** The environment; the session itself is masked. */
    @Override
    public String toString() {
        return "IspapiSession[" + config.environment() + ", session=" + Secrets.MASK + "]";
    }
}
