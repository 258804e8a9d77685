package dev.ispapi.internal.session;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CallOptions;
import dev.ispapi.CommandFailedException;
import dev.ispapi.ConnectionException;
import dev.ispapi.IspapiException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.TemporaryFailureException;
import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.session.SessionRenewer.Ticket;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * One call in a session: if its session has ended it is sent again in the next one, once. The time limit is that of the whole.
 *
 * @param <R> the type of the decoded answer
 */
public final class SessionCall<R> {

    /** Answers 530 for the password that it is asked about, whether the session has ended or not. */
    private static final String CHECKS_A_PASSWORD = "CheckAuthentication";

    private final SessionRenewer renewer;
    private final Command<R> command;
    private final CallOptions options;
    private final Ticket ticket;
    private final Duration limit;
    private final long started;

    /**
     * A call.
     *
     * @param renewer knows the session
     * @param command what to send
     * @param options what goes with it
     * @throws AuthenticationFailedException if the session has ended, and its last log-in was not accepted
     */
    public SessionCall(SessionRenewer renewer, Command<R> command, CallOptions options) {
        this.renewer = renewer;
        this.command = command;
        this.options = options;
        this.ticket = renewer.enter(command.name());
        SessionAccount account = renewer.account();
        if (command.name().equalsIgnoreCase(account.environment().platform().endSessionCommand())) {
            // There is no log-in for the sake of a log-out, nor after it.
            renewer.end();
        }
        this.limit = account.timeLimit(options);
        this.started = account.time().nanos();
    }

    /** {@return the decoded response} */
    public R send() {
        try {
            return sent(ticket, options);
        } catch (AuthenticationFailedException e) {
            Optional<CompletableFuture<Ticket>> next = renewed(e);
            if (next.isEmpty()) {
                throw e;
            }
            return sent(await(next.get()), rest());
        }
    }

    private R sent(Ticket in, CallOptions with) {
        try {
            R answer = in.session().send(command, with);
            renewer.worked(in);
            return answer;
        } catch (IspapiException e) {
            failed(in, e);
            throw e;
        }
    }

    /** {@return the response as it came} */
    public Response request() {
        Response answer = requested(ticket, options);
        if (answer.code() != AuthenticationFailedException.CODE) {
            return answer;
        }
        Optional<CompletableFuture<Ticket>> next = renewed(answer);
        return next.isEmpty() ? answer : requested(await(next.get()), rest());
    }

    private Response requested(Ticket in, CallOptions with) {
        Response answer = in.session().request(command, with);
        if (answer.code() != AuthenticationFailedException.CODE) {
            renewer.worked(in);
        }
        return answer;
    }

    /** Whether the failure is an answer in a session that is one. */
    private void failed(Ticket in, Throwable failure) {
        boolean isRefusal =
                failure instanceof CommandFailedException && !(failure instanceof AuthenticationFailedException);
        boolean isPutOff = failure instanceof TemporaryFailureException
                || (failure instanceof OutcomeUnknownException unknown
                        && unknown.response().isPresent());
        if (isRefusal || isPutOff) {
            renewer.worked(in);
        }
    }

    /**
     * Sends without waiting.
     *
     * @param result is completed; may be cancelled in the meantime
     */
    public void sendAsync(CompletableFuture<R> result) {
        sendAsync(ticket, options, result, failure -> {
            if (failure instanceof AuthenticationFailedException e) {
                again(result, e);
            } else {
                result.completeExceptionally(failure);
            }
        });
    }

    private void sendAsync(Ticket in, CallOptions with, CompletableFuture<R> result, Consumer<Throwable> onFailure) {
        CompletableFuture<R> part = in.session().sendAsync(command, with);
        // Cancelling the whole cancels what is on its way.
        var unused = result.whenComplete((answer, failure) -> {
            if (result.isCancelled()) {
                part.cancel(true);
            }
        });
        var unusedToo = part.whenComplete((answer, failure) -> {
            if (failure == null) {
                renewer.worked(in);
                result.complete(answer);
            } else {
                failed(in, failure);
                onFailure.accept(failure);
            }
        });
    }

    private void again(CompletableFuture<R> result, AuthenticationFailedException e) {
        Optional<CompletableFuture<Ticket>> next;
        try {
            next = renewed(e);
        } catch (RuntimeException failure) {
            result.completeExceptionally(failure);
            return;
        }
        if (next.isEmpty()) {
            result.completeExceptionally(e);
            return;
        }
        var unused = next.get()
                .copy()
                .orTimeout(left(), TimeUnit.MILLISECONDS)
                .whenCompleteAsync(
                        (other, failure) -> {
                            if (failure != null) {
                                result.completeExceptionally(notRenewed(failure));
                            } else if (!result.isDone()) {
                                second(result, other);
                            }
                        },
                        renewer.account().callbacks());
    }

    private void second(CompletableFuture<R> result, Ticket next) {
        CallOptions rest;
        try {
            rest = rest();
        } catch (IspapiException e) {
            result.completeExceptionally(e);
            return;
        }
        sendAsync(next, rest, result, result::completeExceptionally);
    }

    private Optional<CompletableFuture<Ticket>> renewed(AuthenticationFailedException e) {
        return renewed(e.response().orElseThrow());
    }

    private Optional<CompletableFuture<Ticket>> renewed(Response refused) {
        boolean isItsOwn = command.name().equalsIgnoreCase(CHECKS_A_PASSWORD) && isAlive();
        return isItsOwn ? Optional.empty() : renewer.renew(ticket, command.name(), refused);
    }

    /** Whether the session answers anything else than 530 to a small question; a refusal for other reasons is an answer too. */
    private boolean isAlive() {
        RawCommand question =
                RawCommand.builder("StatusAccount").effect(Effect.READS).build();
        boolean isAlive = ticket.session().request(question, rest()).code() != AuthenticationFailedException.CODE;
        if (isAlive) {
            renewer.worked(ticket);
        }
        return isAlive;
    }

    private Ticket await(CompletableFuture<Ticket> next) {
        try {
            return next.get(left(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw SessionFailures.notRenewed(
                    command.name(), "the thread that waited for the next one was interrupted", null);
        } catch (ExecutionException | TimeoutException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw notRenewed(e);
        }
    }

    private RuntimeException notRenewed(Throwable thrown) {
        Throwable failure = thrown instanceof ExecutionException || thrown instanceof CompletionException
                ? thrown.getCause()
                : thrown;
        if (failure instanceof AuthenticationFailedException e) {
            return SessionFailures.notAcceptedAgain(command.name(), e.response().orElseThrow(), renewer.logInCheck());
        }
        if (failure instanceof TimeoutException) {
            return late();
        }
        if (failure instanceof IspapiException e) {
            return SessionFailures.notRenewed(command.name(), "logging in again failed: " + e.getMessage(), e);
        }
        return new IllegalStateException(
                "the session was not opened anew: the client was closed, or a supplier failed", failure);
    }

    private ConnectionException late() {
        return SessionFailures.notRenewed(
                command.name(), "there was no other one within the time limit of " + CallTimeouts.show(limit), null);
    }

    private CallOptions rest() {
        long millis = left();
        if (millis <= 0) {
            throw late();
        }
        return CallOptions.builder()
                .timeLimit(Duration.ofMillis(millis))
                .build()
                .withDefaults(options);
    }

    private long left() {
        return limit.toMillis()
                - TimeUnit.NANOSECONDS.toMillis(renewer.account().time().nanos() - started);
    }
}
