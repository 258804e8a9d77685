package dev.ispapi.sandbox.soak;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Plays stories from many threads, on one sandbox and one client. Now and then the clock goes on, and deleted domains become free. */
final class Soak implements AutoCloseable {

    private static final int THREADS = 64;

    /** Longer than .com takes to free a deleted domain. */
    private static final Duration LEAP = Duration.ofDays(60);

    private static final int STORIES_A_LEAP = 2000;

    private final Sandbox sandbox;
    private final IspapiClient ispapi;
    private final List<Story> mix;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();

    /** Shared by the stories, which no leap may tear apart: their sessions and domains would end in the middle. */
    private final ReadWriteLock time = new ReentrantReadWriteLock(true);

    Soak(Sandbox sandbox, IspapiClient ispapi, List<Story> mix) {
        this.sandbox = sandbox;
        this.ispapi = ispapi;
        this.mix = List.copyOf(mix);
    }

    /** How many commands were sent so far. */
    long sent() {
        return sent.get();
    }

    /**
     * Plays stories until so many commands were sent in all.
     *
     * @throws AssertionError if an answer is not the one to its question
     */
    void playUntil(long commands) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(workers.submit(() -> playOn(commands)));
        }
        for (Future<?> worker : running) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                sent.set(Long.MAX_VALUE / 2);
                throw new AssertionError("after " + numbers + " stories", e.getCause());
            }
        }
    }

    private void playOn(long commands) {
        while (sent.get() < commands) {
            long number = numbers.incrementAndGet();
            if (number % STORIES_A_LEAP == 0) {
                leap();
            }
            time.readLock().lock();
            try {
                sent.addAndGet(mix.get((int) (number % mix.size())).play(ispapi, number));
            } finally {
                time.readLock().unlock();
            }
        }
    }

    private void leap() {
        time.writeLock().lock();
        try {
            sandbox.clock().advance(LEAP);
        } finally {
            time.writeLock().unlock();
        }
    }

    /** Lets go of what the stories left: the last deleted domains become free. */
    void rest() {
        leap();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
