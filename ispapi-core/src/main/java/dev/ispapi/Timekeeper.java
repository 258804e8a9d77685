package dev.ispapi;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The time, and what is to happen later. A client has its own, so that tests can put their hands on the clock. */
interface Timekeeper extends AutoCloseable {

    /** Something that was to happen later, and may be called off. */
    @FunctionalInterface
    interface Appointment {

        /** Calls it off. Too late does no harm. */
        void cancel();
    }

    /** A count of nanoseconds that only goes forward, for durations. */
    long nanos();

    /** The time of day, for what people and servers read. */
    Instant now();

    /** Runs a short action later, on a thread of the timekeeper's. */
    Appointment after(Duration delay, Runnable action);

    /** Drops what is still to come. */
    @Override
    void close();

    /** The real time, kept by one daemon thread that goes away when there is nothing to do. */
    static Timekeeper real() {
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
        return new Real(timer);
    }

    /** The real time. */
    record Real(ScheduledThreadPoolExecutor timer) implements Timekeeper {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public Appointment after(Duration delay, Runnable action) {
            try {
                ScheduledFuture<?> future = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
                return () -> future.cancel(false);
            } catch (RejectedExecutionException e) {
                // Closed: nothing happens later any more, and whoever waits is told by the close itself.
                return () -> {};
            }
        }

        @Override
        public void close() {
            timer.shutdown();
        }
    }
}
