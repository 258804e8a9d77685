package dev.ispapi.internal.session;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.IspapiException;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Logs in again when a session has ended: once, however many calls find out. A call that finds out meanwhile waits for that log-in, and one
 * that finds out later goes on in the session that is there already.
 *
 * <p>There are ends to this, as an account with too many failed log-ins gets locked: a log-in that is not accepted is the last one, one
 * that fails in another way counts for all calls that started before, and a new session that has only refused commands so far is not
 * renewed before it is old enough to have timed out.
 */
public final class SessionRenewer {

    /**
     * What a call started with.
     *
     * @param session sends in the session
     * @param id the session's id
     * @param number how many sessions there were before
     * @param failures how many log-ins had failed by then
     */
    record Ticket(CommandSender session, String id, int number, int failures) {}

    /** The shortest time-out that a session can have. */
    private static final Duration SHORTEST = Duration.ofSeconds(60);

    private final SessionAccount account;

    private CommandSender session;
    private String id;
    private int number;
    private long opened;
    private boolean isProven;
    private int failures;
    private @Nullable IspapiException lastFailure;
    private @Nullable CompletableFuture<Ticket> renewal;
    private @Nullable Response refusal;
    private boolean isClosed;

    /**
     * A renewer for an open session.
     *
     * @param account logs in again
     * @param id the session's id
     */
    public SessionRenewer(SessionAccount account, String id) {
        this.account = account;
        this.id = id;
        this.session = account.inSession(id);
    }

    SessionAccount account() {
        return account;
    }

    /**
     * The session to send a command in.
     *
     * @throws AuthenticationFailedException if the last log-in was not accepted; nothing is sent
     */
    synchronized Ticket enter(String command) {
        if (refusal != null) {
            throw SessionFailures.notAcceptedAgain(command, refusal, logInCheck());
        }
        return ticket();
    }

    /** What to check when a log-in is not accepted. */
    String logInCheck() {
        return account.environment().platform().logInCheck();
    }

    private Ticket ticket() {
        return new Ticket(session, id, number, failures);
    }

    /** {@return the id of the session that is open now} */
    public synchronized String id() {
        return id;
    }

    /** {@return whether a log-in was refused, so that there is nothing to log out from} */
    public synchronized boolean isOver() {
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
            if (!account.canLogInAgain()) {
                throw SessionFailures.noOneTimeCodeLeft(command, refused);
            }
            next = new CompletableFuture<>();
            renewal = next;
        }
        // Outside of the lock: it may ask a supplier, which may take its time.
        try {
            var unused = account.logIn().whenComplete((opened, failure) -> done(next, opened, failure));
        } catch (RuntimeException | Error e) {
            done(next, null, e);
        }
        return Optional.of(next);
    }

    /** Whether the session can't have ended, and refuses all the same. */
    private boolean isNoSession() {
        return number > 0 && !isProven && account.time().nanos() - opened < SHORTEST.toNanos();
    }

    private void done(CompletableFuture<Ticket> next, @Nullable String newId, @Nullable Throwable failure) {
        Ticket renewed = null;
        synchronized (this) {
            renewal = null;
            if (newId != null) {
                id = newId;
                session = account.inSession(newId);
                number++;
                isProven = false;
                opened = account.time().nanos();
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
     * @return what sends in the session to log out from, as soon as it is there
     */
    public synchronized CompletableFuture<CommandSender> close() {
        isClosed = true;
        return renewal == null ? CompletableFuture.completedFuture(session) : renewal.thenApply(Ticket::session);
    }
}
