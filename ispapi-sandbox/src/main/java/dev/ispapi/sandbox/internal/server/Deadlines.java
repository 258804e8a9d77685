package dev.ispapi.sandbox.internal.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that serve requests, one a request, with a time limit for receiving the request and one for sending the response. The JDK's
 * server reads and writes on these threads through interruptible channels: an interrupt closes the connection. That needs none of the
 * server's system properties, which would hold for the whole JVM.
 */
final class Deadlines implements Executor, AutoCloseable {

    private static final long IDLE_SECONDS = 30;
    private static final long TICK_MILLIS = 100;

    private final Map<Thread, Served> running = new ConcurrentHashMap<>();
    private final ExecutorService workers;
    private final ScheduledExecutorService watch;
    private final long receiveNanos;
    private final long sendNanos;

    /** A request on its thread. */
    private static final class Served {

        private final Thread thread;
        private boolean isTimed;
        private long deadline;

        Served(Thread thread) {
            this.thread = thread;
        }

        synchronized void limit(long nanos) {
            isTimed = true;
            deadline = System.nanoTime() + nanos;
        }

        synchronized void release() {
            isTimed = false;
        }

        synchronized void cutIfLate() {
            if (isTimed && System.nanoTime() - deadline > 0) {
                isTimed = false;
                thread.interrupt();
            }
        }
    }

    Deadlines(Duration receive, Duration send) {
        receiveNanos = receive.toNanos();
        sendNanos = send.toNanos();
        AtomicInteger number = new AtomicInteger();
        workers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> daemon(task, "ispapi-sandbox-" + number.incrementAndGet()));
        watch = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "ispapi-sandbox-deadlines"));
        var unused = watch.scheduleWithFixedDelay(
                () -> running.values().forEach(Served::cutIfLate), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Serves a request. The time to receive it begins. */
    @Override
    public void execute(Runnable exchange) {
        workers.execute(() -> {
            Served served = new Served(Thread.currentThread());
            served.limit(receiveNanos);
            running.put(Thread.currentThread(), served);
            try {
                exchange.run();
            } finally {
                served.release();
                running.remove(Thread.currentThread());
                // The thread is used again.
                Thread.interrupted();
            }
        });
    }

    /** The request of this thread was received whole: carrying it out has no time limit. */
    void received() {
        Served served = running.get(Thread.currentThread());
        if (served != null) {
            served.release();
        }
    }

    /** The response of this thread is being sent. */
    void sending() {
        Served served = running.get(Thread.currentThread());
        if (served != null) {
            served.limit(sendNanos);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        workers.shutdownNow();
    }
}
