package dev.ispapi.internal.config;

import java.time.Clock;
import java.time.Duration;

/** The time, and what is to run later. A client has one for all it does, so that tests can control the clock. */
public interface Scheduler extends TimeSource, AutoCloseable {

    /** Something that is to run later. */
    @FunctionalInterface
    interface Task {

        /** Cancels it; has no effect once it has run. */
        void cancel();
    }

    /**
     * Runs a short action later, on the scheduler's thread.
     *
     * @param delay from now
     * @param action must not block
     * @return cancels it
     */
    Task after(Duration delay, Runnable action);

    /** Drops what has not run yet. */
    @Override
    void close();

    /**
     * The scheduler of this machine, with one daemon thread that ends when there is nothing to do.
     *
     * @param clock the time of day
     * @return the scheduler
     */
    static Scheduler system(Clock clock) {
        return new SystemScheduler(TimeSource.of(clock));
    }
}
