package dev.ispapi.internal.config;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The time of this machine. */
final class SystemScheduler implements Scheduler {

    private final TimeSource time;
    private final ScheduledThreadPoolExecutor timer;

    SystemScheduler(TimeSource time) {
        this.time = time;
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "ispapi-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setKeepAliveTime(30, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        // A time limit of a day must not hold on to a call that took a second.
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public long nanos() {
        return time.nanos();
    }

    @Override
    public Instant now() {
        return time.now();
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
