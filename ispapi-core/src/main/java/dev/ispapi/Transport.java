package dev.ispapi;

import java.time.Duration;
import java.util.Optional;
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
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to one platform: what a client and its sessions share. */
final class Transport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    static final String CLOSED = "the client was closed";

    private final Environment environment;
    private final OkHttpClient http;
    private final ExecutorService executor;
    private final boolean ownsPool;
    private final AnswerReader reader;
    private final TimeLimits limits;
    private final String userAgent;
    private final Sturdiness sturdiness;
    private final Throttle throttle;
    private final Set<Delivery> active = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    Transport(
            Environment environment,
            OkHttpClient http,
            ExecutorService executor,
            boolean ownsPool,
            AnswerReader reader,
            TimeLimits limits,
            String userAgent,
            Sturdiness sturdiness) {
        this.environment = environment;
        this.http = http;
        this.executor = executor;
        this.ownsPool = ownsPool;
        this.reader = reader;
        this.limits = limits;
        this.userAgent = userAgent;
        this.sturdiness = sturdiness;
        this.throttle = new Throttle(sturdiness.maxInFlight(), sturdiness.commandsPerSecond(), sturdiness.time());
    }

    TimeLimits limits() {
        return limits;
    }

    Timekeeper time() {
        return sturdiness.time();
    }

    RandomGenerator random() {
        return sturdiness.random();
    }

    RetryPolicy retries() {
        return sturdiness.retries();
    }

    Optional<RetryListener> listener() {
        return sturdiness.listener();
    }

    Throttle throttle() {
        return throttle;
    }

    /** Sets out with a command. It ends by itself. */
    Delivery start(Errand errand) {
        Delivery delivery = new Delivery(this, errand);
        active.add(delivery);
        try {
            checkOpen();
        } catch (IllegalStateException e) {
            active.remove(delivery);
            throw e;
        }
        LOG.trace("{} to {}: {}", errand.command().name(), environment, errand.text());
        delivery.start();
        return delivery;
    }

    /** One attempt, not begun yet. */
    Exchange exchange(Errand errand) {
        Transmission transmission = new Transmission(time());
        Request request = new Request.Builder()
                .url(environment.httpUrl())
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip")
                .post(errand.form())
                .tag(Transmission.class, transmission)
                .build();
        Failures failures = new Failures(errand, environment, transmission, limits);
        return new Exchange(errand.command().name(), http.newCall(request), transmission, reader, failures);
    }

    /** A call is over. */
    void ended(Delivery delivery) {
        active.remove(delivery);
        if (closed.get()) {
            leave();
        }
    }

    /** Runs what users chain to their futures, apart from the threads that keep calls going. */
    Executor callbacks() {
        return action -> {
            try {
                executor.execute(action);
            } catch (RejectedExecutionException e) {
                // The client was closed meanwhile; an answer that is here all the same must not get lost.
                action.run();
            }
        };
    }

    void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("this client was closed; build another one");
        }
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Ends what waits. What is on its way may finish, and nobody waits for it. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            executor.shutdown();
            active.forEach(delivery -> delivery.retire(CLOSED));
            leave();
        }
    }

    /** Ends what waits, and waits itself for what is on its way: so long, and then that ends too. */
    boolean close(Duration grace) {
        close();
        CompletableFuture<?>[] rest = active.stream().map(Delivery::done).toArray(CompletableFuture<?>[]::new);
        try {
            var unused = CompletableFuture.allOf(rest).get(grace.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            LOG.debug("Closing: {} calls did not end within {}", active.size(), TimeLimits.show(grace));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a course is a value", e);
        }
        active.forEach(delivery -> delivery.stop(CLOSED));
        return false;
    }

    /** Closes the connections that nobody uses, and stops the clock after the last call. */
    private void leave() {
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
        if (active.isEmpty()) {
            time().close();
        }
    }
}
