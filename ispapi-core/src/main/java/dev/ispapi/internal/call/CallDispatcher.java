package dev.ispapi.internal.call;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.command.Effect;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.config.Scheduler;
import dev.ispapi.internal.http.HttpClients;
import dev.ispapi.internal.http.HttpResponseReader;
import dev.ispapi.internal.http.SendGuard;
import dev.ispapi.internal.http.UserAgent;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** All calls of a client and its sessions: what they share, and how they end. */
public final class CallDispatcher implements AutoCloseable {

    static final String CLOSED = "the client was closed";

    private final ClientConfig config;
    private final HttpUrl url;
    private final HttpClients http;
    private final ExecutorService executor;
    private final HttpResponseReader reader;
    private final String userAgent;
    private final RateLimiter rateLimiter;
    private final Set<RetryingCall> active = ConcurrentHashMap.newKeySet();
    private final TimeLimits timeLimits;
    private final AtomicLong ids = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Sets up what a client's calls share. Nothing connects yet.
     *
     * @param config the client's options
     * @throws IllegalArgumentException if the application's HTTP client would trust any server
     */
    public CallDispatcher(ClientConfig config) {
        this.config = config;
        this.url = Objects.requireNonNull(HttpUrl.get(config.environment().url()));
        this.executor = HttpClients.daemonThreads();
        this.http = HttpClients.create(config, executor);
        this.reader = new HttpResponseReader(config.responseLimits());
        this.userAgent = UserAgent.of(config.userAgent());
        this.timeLimits = new TimeLimits(config.scheduler(), active);
        this.rateLimiter = new RateLimiter(config.maxInFlight(), config.commandsPerSecond(), config.scheduler());
    }

    /**
     * Starts a call, which completes on its own.
     *
     * @param request what to send
     * @param observer follows it
     * @return the call
     * @throws IllegalStateException if the client is closed
     */
    public RetryingCall start(CallRequest request, CallObserver observer) {
        return start(request, observer, false);
    }

    /**
     * Starts a call for a thread that waits for it, and may run its first attempt on that thread.
     *
     * @param request what to send
     * @param observer follows it
     * @return what came of the call
     * @throws IllegalStateException if the client is closed
     */
    public CallResult run(CallRequest request, CallObserver observer) {
        return start(request, observer, true).await();
    }

    private RetryingCall start(CallRequest request, CallObserver observer, boolean isAwaited) {
        RetryingCall call = new RetryingCall(this, request, observer, isAwaited);
        active.add(call);
        try {
            checkOpen();
        } catch (IllegalStateException e) {
            active.remove(call);
            throw e;
        }
        timeLimits.watch(call);
        LOG.trace("{} to {}: {}", request.command().name(), config.environment(), request.text());
        call.start();
        return call;
    }

    /** One attempt, not started yet. */
    HttpAttempt attempt(CallRequest request) {
        SendGuard guard = new SendGuard(scheduler());
        Request httpRequest = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip")
                .post(request.form())
                .tag(SendGuard.class, guard)
                .build();
        FailureClassifier failures = new FailureClassifier(request, url, guard, config.timeouts());
        boolean isChange = request.command().effect() != Effect.READS;
        return new HttpAttempt(scheduler(), request, httpRequest, http, isChange, guard, reader, failures);
    }

    /** {@return a number that no other call has} */
    public long nextId() {
        return ids.incrementAndGet();
    }

    Scheduler scheduler() {
        return config.scheduler();
    }

    RandomGenerator random() {
        return config.random();
    }

    RateLimiter rateLimiter() {
        return rateLimiter;
    }

    /** A call is over. */
    void ended(RetryingCall call) {
        active.remove(call);
        if (closed.get()) {
            releaseIdle();
        }
    }

    /** {@return what runs the actions that users chain to their futures, apart from the threads that keep calls going} */
    public Executor callbacks() {
        return action -> {
            try {
                executor.execute(action);
            } catch (RejectedExecutionException e) {
                // The client was closed meanwhile; a response that is here all the same must not get lost.
                action.run();
            }
        };
    }

    /**
     * Checks that the client is open.
     *
     * @throws IllegalStateException if it is closed
     */
    public void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("this client was closed; build another one");
        }
    }

    /** Whether a code says that the account is locked for some minutes, which is not the time to try again. */
    boolean isLock(int code) {
        return config.environment().platform().isLock(code);
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Ends the calls that wait. Those on their way may finish; this does not wait for them. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            executor.shutdown();
            active.forEach(call -> call.cancelIfWaiting(CLOSED));
            releaseIdle();
        }
    }

    /**
     * Ends the calls that wait, waits for those on their way, and cancels what is left.
     *
     * @param grace how long to wait
     * @return whether all calls had finished before that
     */
    public boolean close(Duration grace) {
        close();
        CompletableFuture<?>[] rest = active.stream().map(RetryingCall::done).toArray(CompletableFuture<?>[]::new);
        try {
            var unused = CompletableFuture.allOf(rest).get(grace.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            LOG.debug("Closing: {} calls did not end within {}", active.size(), CallTimeouts.show(grace));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call's result is a value", e);
        }
        active.forEach(call -> call.cancel(CLOSED));
        return false;
    }

    /** Closes idle connections, and stops the clock after the last call. */
    private void releaseIdle() {
        if (config.httpClient().isEmpty()) {
            http.closeIdle();
        }
        if (active.isEmpty()) {
            scheduler().close();
        }
    }
}
