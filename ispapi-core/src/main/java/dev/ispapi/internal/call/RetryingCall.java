package dev.ispapi.internal.call;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.RetryPolicy;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.config.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call from start to end: it waits for its turn, makes an attempt, and where that is safe pauses and makes another. No thread waits
 * with it, unless the caller does. It ends once: with the result of its last attempt, at its time limit, or because the caller gives it
 * up.
 */
public final class RetryingCall {

    private final CompletableFuture<CallResult> done = new CompletableFuture<>();
    private final CallDispatcher dispatcher;
    private final CallRequest request;
    private final CallObserver observer;
    private final long created;

    /** Whether a thread waits for the end, on which the first attempt may run. */
    private final boolean isAwaited;

    /** Opens when the first attempt's turn has come, or the call has ended without one. */
    private final CountDownLatch turn = new CountDownLatch(1);

    // Guarded by this. Until the end there is either a permit or a pause; an attempt needs a permit.
    private final List<AttemptResult> earlier = new ArrayList<>();
    private boolean ended;
    private long firstStarted;
    private long started;
    private RateLimiter.@Nullable Permit permit;
    private @Nullable HttpAttempt attempt;
    private @Nullable HttpAttempt ofCaller;
    private Scheduler.@Nullable Task pause;

    /**
     * A call that was not started yet.
     *
     * @param isAwaited whether the thread that starts it then waits in {@link #await}
     */
    RetryingCall(CallDispatcher dispatcher, CallRequest request, CallObserver observer, boolean isAwaited) {
        this.dispatcher = dispatcher;
        this.request = request;
        this.observer = observer;
        this.isAwaited = isAwaited;
        this.created = dispatcher.scheduler().nanos();
    }

    /** {@return when this must have ended, in the scheduler's nanoseconds} */
    long deadline() {
        return created + request.timeLimit().toNanos();
    }

    /** Ends this at its deadline. */
    void timeOut() {
        cancel("there was no whole answer within the time limit of " + CallTimeouts.show(request.timeLimit()));
    }

    /** Starts, and may end right away. */
    void start() {
        observer.started();
        waitForTurn();
    }

    private void waitForTurn() {
        RateLimiter.Permit next = dispatcher.rateLimiter().permit(this::startAttempt);
        synchronized (this) {
            pause = null;
            if (ended) {
                return;
            }
            permit = next;
        }
        next.acquire();
    }

    /** The turn has come. */
    private void startAttempt() {
        HttpAttempt next;
        boolean isOfCaller;
        int number;
        synchronized (this) {
            if (ended) {
                return;
            }
            started = dispatcher.scheduler().nanos();
            firstStarted = earlier.isEmpty() ? started : firstStarted;
            next = dispatcher.attempt(request);
            attempt = next;
            number = earlier.size() + 1;
            isOfCaller = isAwaited && number == 1;
            ofCaller = isOfCaller ? next : null;
        }
        observer.attempting(number);
        if (isOfCaller) {
            turn.countDown();
        } else {
            next.start(this::attempted);
        }
    }

    private void attempted(AttemptResult result) {
        RateLimiter.Permit released;
        int number;
        Optional<Duration> next;
        Optional<CallResult> end;
        // Before the place is free: the next in the queue must see the pause.
        informRateLimiter(result);
        synchronized (this) {
            if (ended) {
                return;
            }
            released = permit;
            permit = null;
            attempt = null;
            number = earlier.size() + 1;
            next = pauseAfter(number, result);
            end = next.isPresent() ? Optional.empty() : Optional.of(new CallResult(earlier, result));
            ended = end.isPresent();
            earlier.add(result);
        }
        if (released != null) {
            released.release();
        }
        report(number, result, next);
        end.ifPresent(this::finish);
        next.ifPresent(this::pauseFor);
    }

    private void informRateLimiter(AttemptResult result) {
        long since = started();
        result.response().ifPresent(response -> {
            if (response.code() == RateLimiter.USAGE_EXCEEDED) {
                dispatcher.rateLimiter().slowDown(since);
            } else {
                dispatcher.rateLimiter().succeeded(since);
            }
        });
    }

    private synchronized long started() {
        return started;
    }

    /** How long to pause before another attempt; empty if there is none. */
    private Optional<Duration> pauseAfter(int number, AttemptResult result) {
        RetryPolicy policy = request.retryPolicy();
        if (number >= policy.maxAttempts()
                || dispatcher.isClosed()
                || result.response()
                        .filter(response -> dispatcher.isLock(response.code()))
                        .isPresent()
                || !RetryRules.allow(request.command().effect(), request.oneTimeCode(), result.kind())) {
            return Optional.empty();
        }
        Duration length = RetryRules.pauseAfter(number, policy, dispatcher.random());
        Duration held = dispatcher.rateLimiter().pauseLeft();
        Duration wait = length.compareTo(held) < 0 ? held : length;
        long now = dispatcher.scheduler().nanos();
        boolean inBudget = Duration.ofNanos(now - firstStarted).plus(wait).compareTo(policy.budget()) <= 0;
        boolean inLimit = Duration.ofNanos(now - created).plus(wait).compareTo(request.timeLimit()) < 0;
        return inBudget && inLimit ? Optional.of(length) : Optional.empty();
    }

    private void pauseFor(Duration length) {
        synchronized (this) {
            if (ended) {
                return;
            }
            pause = dispatcher.scheduler().after(length, this::waitForTurn);
        }
        if (dispatcher.isClosed()) {
            // Closed since the attempt ended, and looked through before the pause was there to be seen.
            cancel(CallDispatcher.CLOSED);
        }
    }

    private void finish(CallResult result) {
        observer.ended(result, Duration.ofNanos(dispatcher.scheduler().nanos() - created));
        done.complete(result);
        turn.countDown();
        dispatcher.ended(this);
    }

    private void report(int number, AttemptResult result, Optional<Duration> next) {
        next.ifPresent(length -> LOG.debug(
                "{}: attempt {} {}; another one after {} ms",
                request.command().name(),
                number,
                result.response()
                        .map(response -> "was put off with " + response.code())
                        .orElse("got no answer"),
                length.toMillis()));
        Duration took = Duration.ofNanos(dispatcher.scheduler().nanos() - started());
        observer.attempted(number, result, took, next);
    }

    /**
     * Makes the first attempt on this thread, which has nothing else to do, and waits for the end; an interrupt ends the waiting and the
     * call. No other thread is needed for it, whichever one gave this call its turn.
     *
     * @return what came of the call
     */
    CallResult await() {
        try {
            turn.await();
            HttpAttempt here = ofCaller();
            if (here != null) {
                here.runHere(this::attempted);
            }
            return done.get();
        } catch (InterruptedException e) {
            cancel("the thread that waited for the answer was interrupted");
            Thread.currentThread().interrupt();
            return done.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call's result is a value", e);
        }
    }

    private synchronized @Nullable HttpAttempt ofCaller() {
        return ended ? null : ofCaller;
    }

    /**
     * Runs an action at the end.
     *
     * @param executor runs it
     * @param action takes what came of the call
     */
    public void whenDone(Executor executor, Consumer<CallResult> action) {
        var unused = done.thenAcceptAsync(action, executor);
    }

    CompletableFuture<CallResult> done() {
        return done;
    }

    /** Cancels the call unless an attempt is on its way, after which there is no other. */
    void cancelIfWaiting(String reason) {
        boolean waits;
        synchronized (this) {
            waits = attempt == null;
        }
        if (waits) {
            cancel(reason);
        }
    }

    /**
     * Gives the call up: what was not sent yet is not sent any more. Has no effect after the end.
     *
     * @param reason why, for the exception's message
     */
    public void cancel(String reason) {
        CallResult result;
        Optional<HttpAttempt> stopped;
        RateLimiter.Permit released;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            stopped = Optional.ofNullable(attempt);
            released = permit;
            result = stopped.map(underWay -> new CallResult(earlier, underWay.cancel(reason)))
                    .orElseGet(() -> whileWaiting(reason));
            if (pause != null) {
                pause.cancel();
            }
        }
        if (released != null) {
            released.release();
        }
        if (stopped.isPresent()) {
            report(result.attempts(), result.last(), Optional.empty());
        }
        finish(result);
    }

    /** Between two attempts, the result is that of the last one. */
    private CallResult whileWaiting(String reason) {
        int attempts = earlier.size();
        if (attempts > 0) {
            return new CallResult(earlier.subList(0, attempts - 1), earlier.get(attempts - 1));
        }
        return new CallResult(
                List.of(),
                AttemptResult.failed(
                        AttemptResult.Kind.NOT_SENT,
                        reason + " (it was still waiting for its turn)",
                        null,
                        Optional.empty()));
    }
}
