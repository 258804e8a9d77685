package dev.ispapi.internal.config;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

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

    /** {@return the time of this machine, with one daemon thread that ends when there is nothing to do} */
    static Scheduler system() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "ispapi-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setKeepAliveTime(30, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        // A time limit of a day must not hold on to a call that took a second.
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new SystemScheduler(timer);
    }

    /**
     * The time of this machine.
     *
     * @param timer runs what comes later
     */
    record SystemScheduler(ScheduledThreadPoolExecutor timer) implements Scheduler {

        @Override
        public long nanos() {
            return SYSTEM.nanos();
        }

        @Override
        public Instant now() {
            return SYSTEM.now();
        }

        @Override
        public Task after(Duration delay, Runnable action) {
            try {
                ScheduledFuture<?> future = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
                return () -> future.cancel(false);
            } catch (RejectedExecutionException e) {
                // Closed: nothing runs later any more, and closing tells the calls that wait.
                return () -> {};
            }
        }

        @Override
        public void close() {
            timer.shutdown();
        }
    }
}
