package dev.ispapi.support.events;

import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduler whose clock is turned by hand: its task runs when the test says so, on the test's thread. */
final class HandScheduler extends ScheduledThreadPoolExecutor {

    private Runnable task = () -> {};
    private List<Long> delays = List.of();
    private ScheduledFuture<?> future = super.schedule(() -> {}, 1, TimeUnit.DAYS);

    HandScheduler() {
        super(0);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initial, long delay, TimeUnit unit) {
        task = command;
        delays = List.of(unit.toNanos(initial), unit.toNanos(delay));
        future = super.schedule(command, 1, TimeUnit.DAYS);
        return future;
    }

    void tick() {
        task.run();
    }

    List<Long> delays() {
        return delays;
    }

    boolean isCancelled() {
        return future.isCancelled();
    }
}
