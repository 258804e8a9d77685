package dev.ispapi.internal.config;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The time of this machine.
 *
 * <p>Each call has a time limit, which it hardly ever reaches. A task that is the next one to run wakes the timer's thread, which costs
 * more than the rest of it; while there are calls, a tick is therefore always the next one.
 */
final class SystemScheduler implements Scheduler {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(500);

    /** For how long after the last task there are ticks. */
    private static final long IDLE = 10 * TICK;

    private final TimeSource time;
    private final ScheduledThreadPoolExecutor timer;
    private final AtomicBoolean isTicking = new AtomicBoolean();
    private volatile long lastTask = System.nanoTime();

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
            keepTicking();
            ScheduledFuture<?> future = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        } catch (RejectedExecutionException e) {
            // Closed: nothing runs later any more, and closing tells the calls that wait.
            return () -> {};
        }
    }

    private void keepTicking() {
        lastTask = nanos();
        if (!isTicking.get() && isTicking.compareAndSet(false, true)) {
            scheduleTick();
        }
    }

    private void scheduleTick() {
        var unused = timer.schedule(this::tick, TICK, TimeUnit.NANOSECONDS);
    }

    private void tick() {
        if (nanos() - lastTask < IDLE) {
            scheduleTick();
        } else {
            isTicking.set(false);
        }
    }

    @Override
    public void close() {
        timer.shutdown();
    }
}
