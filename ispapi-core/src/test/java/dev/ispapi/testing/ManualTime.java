package dev.ispapi.testing;

import dev.ispapi.internal.config.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that a test moves. What is to happen later happens on the test's own thread. */
public final class ManualTime implements Scheduler {

    /** The first moment. */
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private record Entry(long due, Runnable action) {}

    private final List<Entry> entries = new ArrayList<>();
    private long now;
    private boolean closed;

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(now);
    }

    @Override
    public synchronized Task after(Duration delay, Runnable action) {
        Entry entry = new Entry(now + delay.toNanos(), action);
        entries.add(entry);
        notifyAll();
        return () -> cancel(entry);
    }

    private synchronized void cancel(Entry entry) {
        entries.remove(entry);
    }

    /** Moves on to the next task, waiting until there is one within this time, and returns how long that took. */
    public Duration next(Duration within) throws InterruptedException {
        Entry entry;
        long before;
        synchronized (this) {
            before = now;
            Optional<Entry> next = first(before + within.toNanos());
            while (next.isEmpty()) {
                wait();
                next = first(before + within.toNanos());
            }
            entry = next.get();
            entries.remove(entry);
            now = Math.max(now, entry.due());
        }
        entry.action().run();
        return Duration.ofNanos(entry.due() - before);
    }

    /** Waits until there is a task within this time, and leaves it where it is. */
    public synchronized void awaitTask(Duration within) throws InterruptedException {
        while (first(now + within.toNanos()).isEmpty()) {
            wait();
        }
    }

    /** Moves on, and keeps the tasks on the way. */
    public void pass(Duration time) {
        long end = nanos() + time.toNanos();
        Optional<Entry> next = take(end);
        while (next.isPresent()) {
            next.get().action().run();
            next = take(end);
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized Optional<Entry> take(long end) {
        Optional<Entry> next = first(end);
        next.ifPresent(entry -> {
            entries.remove(entry);
            now = Math.max(now, entry.due());
        });
        return next;
    }

    private Optional<Entry> first(long end) {
        return entries.stream().filter(entry -> entry.due() <= end).min(Comparator.comparingLong(Entry::due));
    }

    /** How many tasks are still to come. */
    public synchronized int tasks() {
        return entries.size();
    }

    /** Whether the client has closed it. */
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        entries.clear();
    }
}
