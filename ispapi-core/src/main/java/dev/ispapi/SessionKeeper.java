package dev.ispapi;

import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Logs in anew when a session has ended: once, however many calls find out. Whoever finds out while that goes on waits for it, and whoever
 * finds out later goes on in the session that is there already.
 *
 * <p>There are ends to this, as an account that is logged in to in vain too often gets locked: a log-in that is not accepted is the last
 * one, one that fails in another way counts for all calls that began before, and a new session that never did anything but refuse is not
 * renewed before it is old enough to have ended by itself.
 */
final class SessionKeeper {

    /** What a call began with: the session, the how-manyth it was, and how many log-ins had failed by then. */
    record Ticket(Caller session, int number, int failures) {}

    /** The shortest time-out that a session can have. */
    private static final Duration SHORTEST = Duration.ofSeconds(60);

    private final Caller account;
    private final SessionCommand.Start start;
    private final CallOptions options;
    private final LongSupplier nanoTime;

    private Caller session;
    private int number;
    private long opened;
    private boolean isProven;
    private int failures;
    private @Nullable IspapiException lastFailure;
    private @Nullable CompletableFuture<Ticket> renewal;
    private @Nullable Response refusal;
    private boolean isClosed;

    SessionKeeper(Caller account, SessionCommand.Start start, CallOptions options, String id, LongSupplier nanoTime) {
        this.account = account;
        this.start = start;
        this.options = options;
        this.nanoTime = nanoTime;
        this.session = account.as(Credentials.session(id));
    }

    /**
     * The session to send a command in.
     *
     * @throws AuthenticationFailedException if the last log-in was not accepted; nothing is sent
     */
    synchronized Ticket enter(String command) {
        if (refusal != null) {
            throw AuthenticationFailedException.notAcceptedAgain(command, refusal);
        }
        return ticket();
    }

    private Ticket ticket() {
        return new Ticket(session, number, failures);
    }

    synchronized Caller session() {
        return session;
    }

    /** Whether a log-in was refused, so that there is nothing to log out from. */
    synchronized boolean isOver() {
        return refusal != null;
    }

    /** A command was answered in this session, so that it was a session. */
    synchronized void worked(Ticket ticket) {
        isProven |= ticket.number() == number;
    }

    /**
     * The session to send a command in again, which was refused with its session.
     *
     * @return empty if there is none to be had: then the refusal counts as it is
     * @throws AuthenticationFailedException if the session was opened with a one-time code and there is no other
     */
    Optional<CompletableFuture<Ticket>> renew(Ticket ticket, String command, Response refused) {
        CompletableFuture<Ticket> next;
        synchronized (this) {
            if (number != ticket.number()) {
                return Optional.of(CompletableFuture.completedFuture(ticket()));
            }
            if (renewal != null) {
                return Optional.of(renewal);
            }
            if (lastFailure != null && failures > ticket.failures()) {
                return Optional.of(CompletableFuture.failedFuture(lastFailure));
            }
            if (isClosed || isNoSession()) {
                return Optional.empty();
            }
            if (!account.credentials().canLogInAgain(options.over(account.defaults()))) {
                throw AuthenticationFailedException.withoutCode(command, refused);
            }
            next = new CompletableFuture<>();
            renewal = next;
        }
        // Outside of the lock: it may ask a supplier, which may take its time.
        try {
            var unused = account.sendAsync(start, options).whenComplete((id, failure) -> done(next, id, failure));
        } catch (RuntimeException | Error e) {
            done(next, null, e);
        }
        return Optional.of(next);
    }

    /** Whether the session can't have ended, and refuses all the same. */
    private boolean isNoSession() {
        return number > 0 && !isProven && nanoTime.getAsLong() - opened < SHORTEST.toNanos();
    }

    private void done(CompletableFuture<Ticket> next, @Nullable String id, @Nullable Throwable failure) {
        Ticket renewed = null;
        synchronized (this) {
            renewal = null;
            if (id != null) {
                session = account.as(Credentials.session(id));
                number++;
                isProven = false;
                opened = nanoTime.getAsLong();
                renewed = ticket();
            } else {
                failures++;
                lastFailure = failure instanceof IspapiException known ? known : null;
                refusal = failure instanceof AuthenticationFailedException e
                        ? e.response().orElseThrow()
                        : null;
            }
        }
        if (renewed != null) {
            next.complete(renewed);
        } else {
            next.completeExceptionally(failure == null ? new IllegalStateException("no session") : failure);
        }
    }

    /** Renews nothing any more. */
    synchronized void end() {
        isClosed = true;
    }

    /**
     * Renews nothing any more.
     *
     * @return the session to log out from, as soon as it is there
     */
    synchronized CompletableFuture<Ticket> close() {
        isClosed = true;
        return renewal == null ? CompletableFuture.completedFuture(ticket()) : renewal;
    }
}
